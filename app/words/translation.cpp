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
    return QStringLiteral(":/translations/parley_") + language;
}

// a count is written as the locale writes numbers
QString withLocalCount(QString text)
{
    return text.replace(QLatin1String("%n"), QLatin1String("%Ln"));
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
                forms.append(xml.readElementText());
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

Translation::Translation(const QString &language) : m_language(language)
{
    loadTranslations();
    const QString path = pathOf(language);
    if (!load(path + QLatin1String(".qm"))) {
        read(path + QLatin1String(".ts"));
    }
}

Translation::Translation(const QString &language, const QString &path) : m_language(language)
{
    read(path);
}

void Translation::read(const QString &path)
{
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
    if (!QTranslator::isEmpty()) {
        const auto form = [&](int number) {
            return QTranslator::translate(context, source, disambiguation, number);
        };
        if (n < 0) {
            return form(n);
        }
        const QString counted = form(n);
        return withLocalCount(counted.isEmpty() ? form(-1) : counted); // has no such form
    }
    const auto forms = m_forms.constFind(keyOf(
        QString::fromUtf8(context), QString::fromUtf8(source), QString::fromUtf8(disambiguation)));
    if (forms == m_forms.cend()) {
        return {};
    }
    return n < 0 ? forms->first()
                 : withLocalCount(forms->value(formOf(m_language, n), forms->last()));
}

} // namespace parley
