// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "app/plurals.h"

#include <QFile>
#include <QXmlStreamReader>

static void loadTranslations()
{
    Q_INIT_RESOURCE(parley_translations); // must stand outside of any namespace
}

namespace parley {

namespace {

QString keyOf(const QString &context, const QString &source)
{
    return context + u'\n' + source;
}

} // namespace

Plurals::Plurals(const QString &path)
{
    loadTranslations();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return;
    }
    QXmlStreamReader xml(&file);
    QString context;
    QString source;
    QStringList forms;
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::StartElement) {
            if (xml.name() == QLatin1String("name")) {
                context = xml.readElementText();
            } else if (xml.name() == QLatin1String("source")) {
                source = xml.readElementText();
                forms.clear();
            } else if (xml.name() == QLatin1String("numerusform")) {
                forms.append(xml.readElementText());
            }
        } else if (token == QXmlStreamReader::EndElement &&
                   xml.name() == QLatin1String("message") && forms.size() == 2) {
            m_forms.insert(keyOf(context, source), {forms.first(), forms.last()});
        }
    }
}

QString Plurals::translate(const char *context, const char *source, const char *, int n) const
{
    const auto forms =
        m_forms.constFind(keyOf(QString::fromUtf8(context), QString::fromUtf8(source)));
    if (n < 0 || forms == m_forms.cend()) {
        return {};
    }
    return n == 1 ? forms->one : forms->many;
}

} // namespace parley
