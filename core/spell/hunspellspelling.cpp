// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "spell/hunspellspelling.h"

#include "base/logging.h"
#include "spell/hunspelldictionary.h"

#include <QDir>
#include <QtConcurrentRun>

namespace parley {

namespace {

constexpr qsizetype mostOffered = 8;
constexpr qint64 mostOwnWords = 4 * 1024 * 1024; // bytes

// As dictionaries write it.
QString plain(QString word)
{
    return word.replace(QChar(0x2019), u'\'');
}

} // namespace

HunspellSpelling::HunspellSpelling(const QStringList &folders, const QString &words)
    : m_wordsFile(words)
{
    for (const QString &folder : folders) {
        const QDir dir(folder);
        for (const QString &file : dir.entryList({QStringLiteral("*.dic")}, QDir::Files)) {
            const QString name = file.chopped(4);
            // Hyphenation and thesaurus lie beside them under names of their own.
            if (dir.exists(name + QStringLiteral(".aff")) && !m_paths.contains(name)) {
                m_paths.insert(name, dir.filePath(name));
            }
        }
    }
    readWords();
}

HunspellSpelling::~HunspellSpelling() = default;

void HunspellSpelling::readWords()
{
    QFile file(m_wordsFile);
    if (file.open(QIODevice::ReadOnly)) {
        const auto lines = QString::fromUtf8(file.read(mostOwnWords)).split(u'\n');
        for (const QString &line : lines) {
            if (!line.trimmed().isEmpty()) {
                m_words.insert(plain(line.trimmed()));
            }
        }
    }
}

void HunspellSpelling::use(const QStringList &languages)
{
    QMap<QString, QString> paths;
    for (const QString &language : languages) {
        if (m_paths.contains(language)) {
            paths.insert(language, m_paths.value(language));
        }
    }
    if (paths.keys() == m_wanted) {
        return;
    }
    m_wanted = paths.keys();
    m_reading = std::make_unique<QFutureWatcher<Dictionaries>>();
    connect(m_reading.get(), &QFutureWatcherBase::finished, this, [this] {
        m_dictionaries = m_reading->result();
        Q_EMIT changed();
    });
    m_reading->setFuture(QtConcurrent::run([paths] {
        Dictionaries dictionaries;
        for (auto one = paths.cbegin(); one != paths.cend(); ++one) {
            auto dictionary = std::make_shared<HunspellDictionary>(one.value(), one.key());
            if (dictionary->isUsable()) {
                dictionaries.append(std::move(dictionary));
            }
        }
        return dictionaries;
    }));
}

bool HunspellSpelling::isWrong(const QString &word) const
{
    const QString asked = plain(word);
    const QChar::Script script = scriptOf(asked);
    bool judged = false;
    for (const auto &dictionary : m_dictionaries) {
        if (dictionary->script() == script) {
            if (dictionary->knows(asked)) {
                return false;
            }
            judged = true;
        }
    }
    return judged && !m_words.contains(asked) && !m_words.contains(asked.toLower());
}

QStringList HunspellSpelling::suggestions(const QString &word) const
{
    const QString asked = plain(word);
    QList<QStringList> lists;
    qsizetype longest = 0;
    for (const auto &dictionary : m_dictionaries) {
        if (dictionary->script() == scriptOf(asked)) {
            lists.append(dictionary->suggestions(asked));
            longest = qMax(longest, lists.last().size());
        }
    }
    QStringList found; // the best of each language first
    for (qsizetype i = 0; i < longest; ++i) {
        for (const QStringList &list : std::as_const(lists)) {
            if (i < list.size() && !found.contains(list.at(i)) && found.size() < mostOffered) {
                found.append(list.at(i));
            }
        }
    }
    return found;
}

void HunspellSpelling::learn(const QString &word)
{
    const QString learned = plain(word).simplified();
    if (learned.isEmpty() || m_words.contains(learned)) {
        return;
    }
    m_words.insert(learned);
    QFile file(m_wordsFile);
    const QByteArray line = learned.toUtf8() + '\n';
    if (!file.open(QIODevice::Append) || file.write(line) != line.size()) {
        qCWarning(logEngine).noquote()
            << "a learned word is kept until Parley ends only:" << file.errorString();
    }
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    Q_EMIT changed();
}

} // namespace parley
