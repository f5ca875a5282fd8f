// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Workflows as somebody may have written them: read without harm, and one that is sound is written
// and read again as the same.
#include "fuzz.h"

#include "archive/workflowfile.h"
#include "chat/transformtext.h"
#include "chat/workflowcondition.h"

using namespace parley;

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const QString text = QString::fromUtf8(bytes);
    if (namesInCondition(text)) {
        static_cast<void>(holds(text, {}));
    }
    static_cast<void>(applyChanges(text, text.split(u'\n')));
    const ReadWorkflow read = readWorkflow(bytes);
    if (read.faults.isEmpty()) {
        const QByteArray written = workflowFile(read.workflow);
        const ReadWorkflow again = readWorkflow(written);
        fuzz::require(again.faults.isEmpty(), "what was written is refused");
        fuzz::require(again.workflow == read.workflow, "a workflow changes");
        fuzz::require(workflowFile(again.workflow) == written, "its bytes change");
    }
    return 0;
}
