// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Files of prompts as somebody may have edited them: read without harm, and what is read is written
// and read again as the same.
#include "fuzz.h"

#include "archive/promptfile.h"

using namespace parley;

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const auto read = readPromptFile(bytes, QStringLiteral("file"));
    if (read) {
        const QByteArray written = promptFile(read->prompt);
        auto again = readPromptFile(written, QStringLiteral("other"));
        fuzz::require(again.has_value(), "what was written can't be read");
        again->prompt.id = read->prompt.id;
        fuzz::require(again->prompt == read->prompt, "a prompt changes");
        fuzz::require(promptFile(again->prompt) == written, "its bytes change");
    }
    return 0;
}
