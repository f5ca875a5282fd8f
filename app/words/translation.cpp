// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "app/words/translation.h"

#include <QFile>
#include <QXmlStreamReader>

static void loadTranslations()
{
    Q_INIT_RESOURCE(parley_translations); // must stand outside of any namespace
}

namespace parley {

namespace {

QString keyOf(const QString &context, const QString &source, const QString &comment)
{
    return context + u'\n' + source + u'\n' + comment;
}

QString pathOf(const QString &language)
{
    return QStringLiteral(":/translations/parley_%1.ts").arg(language);
}

// One <message>, read up to its end.
struct Message
{
    QString source;
    QString comment;
    QStringList forms;

    void take(QXmlStreamReader &xml)
    {
        while (xml.readNextStartElement()) {
            if (xml.name() == QLatin1String("source")) {
                source = xml.readElementText();
            } else if (xml.name() == QLatin1String("comment")) {
                comment = xml.readElementText();
            } else if (xml.name() != QLatin1String("translation") ||
                       xml.attributes().hasAttribute(QLatin1String("type"))) { // unfinished
                xml.skipCurrentElement();
            } else {
                takeForms(xml);
            }
        }
    }

    // A text, or a <numerusform> for each number the language tells apart.
    void takeForms(QXmlStreamReader &xml)
    {
        QString text;
        while (!xml.atEnd() && xml.readNext() != QXmlStreamReader::EndElement) {
            if (xml.isStartElement()) {
                // a count is written as the locale writes numbers
                forms.append(
                    xml.readElementText().replace(QLatin1String("%n"), QLatin1String("%Ln")));
            } else if (xml.isCharacters()) {
                text += xml.text();
            }
        }
        if (forms.isEmpty()) {
            forms.append(text);
        }
    }
};

int arabicForm(int n)
{
    if (n <= 2) {
        return n;
    }
    const int rest = n % 100;
    return rest >= 3 && rest <= 10 ? 3 : rest >= 11 ? 4 : 5;
}

} // namespace

Translation::Translation(const QString &language) : Translation(language, pathOf(language)) {}

Translation::Translation(const QString &language, const QString &path) : m_language(language)
{
    loadTranslations();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return;
    }
    QXmlStreamReader xml(&file);
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement) {
            continue;
        }
        if (xml.name() == QLatin1String("name")) {
            context = xml.readElementText();
        } else if (xml.name() == QLatin1String("message")) {
            Message message;
            message.take(xml);
            if (!xml.hasError() && !message.forms.isEmpty()) {
                m_forms.insert(keyOf(context, message.source, message.comment), message.forms);
            }
        }
    }
}

int Translation::formOf(const QString &language, int n)
{
    if (language == QLatin1String("ar")) {
        return arabicForm(n);
    }
    if (language == QLatin1String("ja") || language == QLatin1String("zh_CN")) {
        return 0;
    }
    if (language == QLatin1String("fr") || language == QLatin1String("pt_BR")) {
        return n > 1 ? 1 : 0;
    }
    return n == 1 ? 0 : 1;
}

QString Translation::translate(const char *context, const char *source, const char *disambiguation,
                               int n) const
{
    const auto forms = m_forms.constFind(keyOf(
        QString::fromUtf8(context), QString::fromUtf8(source), QString::fromUtf8(disambiguation)));
    if (forms == m_forms.cend()) {
        return {};
    }
    return n < 0 ? forms->first() : forms->value(formOf(m_language, n), forms->last());
}

} // namespace parley
