// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "chat/modelvocabulary.h"

#include "chat/vocabularyfiles.h"

#include <QRegularExpression>
#include <array>
#include <optional>

namespace parley {

namespace {

// Fit of the old Claude vocabulary against the service's own counts, up to Claude 4.6.
constexpr double claudeFactor = 1.10;
// Fit of o200k against the Gemma 3 vocabulary that all Gemini models use.
constexpr double geminiFactor = 1.08;

// "claude-opus-4-7", "claude-sonnet-5-5", "claude-3-5-haiku": since 4.7 the newer tokenizer.
bool hasNewClaudeTokenizer(QStringView model)
{
    static const QRegularExpression version(
        QStringLiteral("^claude-[a-z]+-(\\d{1,2})(?:[-.](\\d{1,2}))?(?:\\D|$)"));
    const auto match = version.match(model.toString());
    if (!match.hasMatch()) {
        return false; // claude-3-5-…, claude-2: the version stands before the name
    }
    const int major = match.captured(1).toInt();
    const int minor = match.captured(2).toInt();
    return major > 4 || (major == 4 && minor >= 7);
}

bool usesCl100k(QStringView model)
{
    return model == QLatin1String("gpt-4") || model.startsWith(QLatin1String("gpt-4-")) ||
           model.startsWith(QLatin1String("gpt-3.5")) ||
           model.startsWith(QLatin1String("text-embedding-"));
}

// The vocabulary an open model was published with; later ones of a family have others (Llama 4,
// Qwen 3.5), and what was distilled into another model counts as that one does.
std::optional<VocabularyName> openVocabulary(QStringView id)
{
    const auto family = [](const QString &pattern, VocabularyName name) {
        return std::pair{QRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption),
                         name};
    };
    static const std::array families{
        family(QStringLiteral("llama-?3(?!\\d)"), VocabularyName::Llama3),
        family(QStringLiteral("qwen-?(2(\\.5)?|3)(?![.\\d])|distill-qwen"), VocabularyName::Qwen3),
        family(QStringLiteral("^deepseek"), VocabularyName::DeepSeek),
        // Gemini's words are said to be the same by those who compared
        family(QStringLiteral("^gemma-?3(?!\\.?\\d)|^gemini-[23]"), VocabularyName::Gemma3),
    };
    const QString name = id.toString();
    for (const auto &[pattern, vocabulary] : families) {
        if (pattern.match(name).hasMatch()) {
            return vocabulary;
        }
    }
    return std::nullopt;
}

} // namespace

bool isOpenAiModel(QStringView id)
{
    static const QRegularExpression names(QStringLiteral("^(gpt-|chatgpt-|o\\d|codex)"));
    return names.match(id.toString()).hasMatch();
}

ModelVocabulary vocabularyOf(QStringView model)
{
    const QStringView id = model.mid(model.lastIndexOf(u'/') + 1);
    if (id.startsWith(QLatin1String("claude"))) {
        return {VocabularyName::Claude, claudeFactor,
                hasNewClaudeTokenizer(id) ? newClaudeLatin : 1.0, false};
    }
    if (const auto open = openVocabulary(id); open && isInstalled(*open)) {
        // Gemma's long runs of blanks may be one off
        return {*open, 1.0, 1.0, *open != VocabularyName::Gemma3};
    }
    if (id.startsWith(QLatin1String("gemini")) || id.startsWith(QLatin1String("gemma"))) {
        return {VocabularyName::O200k, geminiFactor, 1.0, false};
    }
    if (usesCl100k(id)) {
        return {VocabularyName::Cl100k, 1.0, 1.0, true};
    }
    if (isOpenAiModel(id)) {
        // nothing is published for GPT-6: assumed to be as before until its usage says otherwise
        return {VocabularyName::O200k, 1.0, 1.0, !id.startsWith(QLatin1String("gpt-6"))};
    }
    if (id.contains(QLatin1String("llama"), Qt::CaseInsensitive)) {
        return {VocabularyName::Cl100k, 1.0, 1.0, false};
    }
    return {};
}

} // namespace parley
