// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "spell/hunspelldictionary.h"

#include <QFile>
#include <QLocale>

#include <hunspell.hxx>

namespace parley {

namespace {

constexpr qsizetype mostSuggestions = 6;

QChar::Script scriptOfLanguage(const QString &name)
{
    switch (QLocale(name).script()) {
    case QLocale::CyrillicScript:
        return QChar::Script_Cyrillic;
    case QLocale::GreekScript:
        return QChar::Script_Greek;
    case QLocale::HebrewScript:
        return QChar::Script_Hebrew;
    case QLocale::ArabicScript:
        return QChar::Script_Arabic;
    case QLocale::ArmenianScript:
        return QChar::Script_Armenian;
    case QLocale::GeorgianScript:
        return QChar::Script_Georgian;
    case QLocale::DevanagariScript:
        return QChar::Script_Devanagari;
    case QLocale::BengaliScript:
        return QChar::Script_Bengali;
    case QLocale::TamilScript:
        return QChar::Script_Tamil;
    case QLocale::TeluguScript:
        return QChar::Script_Telugu;
    case QLocale::KoreanScript:
        return QChar::Script_Hangul;
    default:
        return QChar::Script_Latin;
    }
}

// As Qt calls it.
QByteArray encodingOf(const std::string &name)
{
    const QByteArray encoding = QByteArray::fromStdString(name);
    if (encoding.startsWith("microsoft-cp")) {
        return "windows-" + encoding.mid(12);
    }
    return encoding == "ISO8859-1" ? QByteArrayLiteral("ISO-8859-1") : encoding;
}

} // namespace

QChar::Script scriptOf(QStringView word)
{
    for (const QChar sign : word) {
        if (sign.isLetter()) {
            return sign.script();
        }
    }
    return QChar::Script_Unknown;
}

HunspellDictionary::HunspellDictionary(const QString &path, const QString &name)
    : m_words(
          std::make_unique<Hunspell>(QFile::encodeName(path + QStringLiteral(".aff")).constData(),
                                     QFile::encodeName(path + QStringLiteral(".dic")).constData()))
    , m_script(scriptOfLanguage(name))
{
    const QByteArray encoding = encodingOf(m_words->get_dict_encoding());
    m_encode = QStringEncoder(encoding.constData());
    m_decode = QStringDecoder(encoding.constData());
    m_usable = m_encode.isValid() && m_decode.isValid();
}

HunspellDictionary::~HunspellDictionary() = default;

bool HunspellDictionary::knows(const QString &word) const
{
    m_encode.resetState();
    const QByteArray bytes = m_encode(word);
    // Letters it can't even write are none of its words.
    return !m_encode.hasError() && m_words->spell(bytes.toStdString());
}

QStringList HunspellDictionary::suggestions(const QString &word) const
{
    QStringList found;
    m_encode.resetState();
    const QByteArray bytes = m_encode(word);
    if (m_encode.hasError()) {
        return found;
    }
    for (const std::string &one : m_words->suggest(bytes.toStdString())) {
        if (found.size() < mostSuggestions) {
            m_decode.resetState();
            found.append(m_decode(QByteArray::fromStdString(one)));
        }
    }
    return found;
}

} // namespace parley
