// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "chat/vocabularyfiles.h"

#include "base/logging.h"

#include <QFile>
#include <QStandardPaths>
#include <array>
#include <atomic>
#include <mutex>

// outside the namespace: the macro declares a global function; a static library's resources are
// not registered by themselves
static void registerVocabularies()
{
    Q_INIT_RESOURCE(parley_tokenizer);
}

namespace parley {

namespace {

using Normalise = BpeVocabulary::Normalise;

struct Source
{
    VocabularyName name;
    const char *file;
    PieceRule rule;
    Normalise normalise;
    std::uint32_t firstId;
    bool ships;
};

// In the order of VocabularyName.
constexpr Source sources[] = {
    {VocabularyName::O200k, "o200k_base", PieceRule::O200k, Normalise::No, 0, true},
    {VocabularyName::Cl100k, "cl100k_base", PieceRule::Cl100k, Normalise::No, 0, true},
    {VocabularyName::Claude, "claude", PieceRule::Gpt2, Normalise::Nfkc, 5, true},
    {VocabularyName::Llama3, "llama3", PieceRule::Cl100k, Normalise::No, 0, false},
    {VocabularyName::Qwen3, "qwen3", PieceRule::Qwen, Normalise::Nfc, 0, false},
    {VocabularyName::DeepSeek, "deepseek_v3", PieceRule::DeepSeek, Normalise::No, 0, false},
    {VocabularyName::Gemma3, "gemma3", PieceRule::Whole, Normalise::BlankMarks, 0, false},
};

// Empty: not there.
QString pathOf(const Source &source)
{
    const QString name = QLatin1String(source.file) + QLatin1String(".bpe.z");
    return source.ships ? QStringLiteral(":/tokenizer/") + name
                        : QStandardPaths::locate(QStandardPaths::GenericDataLocation,
                                                 QStringLiteral("parley/vocabularies/") + name);
}

// Null when there is none, or none that can be read.
std::shared_ptr<const BpeVocabulary> load(const Source &source)
{
    registerVocabularies();
    QFile file(pathOf(source));
    if (!file.open(QIODevice::ReadOnly)) {
        return nullptr;
    }
    const auto vocabulary = BpeVocabulary::load(qUncompress(file.readAll()), source.rule,
                                                source.normalise, source.firstId);
    return vocabulary ? *vocabulary : nullptr;
}

// What is known of a source; each by itself, so that one never waits for another.
struct Shelf
{
    std::once_flag looked;
    std::once_flag loaded;
    std::atomic<bool> there = false;
    std::shared_ptr<const BpeVocabulary> vocabulary;
};

Shelf &shelfOf(VocabularyName name)
{
    static std::array<Shelf, std::size(sources)> shelves;
    Shelf &shelf = shelves[static_cast<std::size_t>(name)];
    std::call_once(shelf.looked, [&] {
        const Source &source = sources[static_cast<std::size_t>(name)];
        shelf.there = source.ships || !pathOf(source).isEmpty();
    });
    return shelf;
}

} // namespace

bool isInstalled(VocabularyName name)
{
    return shelfOf(name).there;
}

std::shared_ptr<const BpeVocabulary> sharedVocabulary(VocabularyName name)
{
    Shelf &shelf = shelfOf(name);
    std::call_once(shelf.loaded, [&] {
        const Source &source = sources[static_cast<std::size_t>(name)];
        shelf.vocabulary = load(source);
        if (!shelf.vocabulary) {
            // part of the program itself: a build without it must not count wrongly in silence
            Q_ASSERT_X(!source.ships, "sharedVocabulary", source.file);
            qCWarning(logProvider) << "The vocabulary" << pathOf(source)
                                   << "can't be read: put it there again with ./dev vocabularies. "
                                      "Until then counts for its models are estimates.";
            shelf.vocabulary = sharedVocabulary(VocabularyName::O200k);
            shelf.there = false;
        }
    });
    return shelf.vocabulary;
}

} // namespace parley
