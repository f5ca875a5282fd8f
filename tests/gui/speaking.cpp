// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "gui/speaking.h"

#include "app/application.h"
#include "app/words/pseudotranslation.h"
#include "gui/guiworld.h"
#include "ui/languages.h"

#include <QFile>
#include <QXmlStreamReader>

namespace parley {

TranslationFile::TranslationFile(const QString &language)
{
    QFile file(QStringLiteral(PARLEY_TEST_DATA "/../../translations/parley_%1.ts").arg(language));
    if (!file.open(QIODevice::ReadOnly)) {
        return;
    }
    QXmlStreamReader xml(&file);
    QString context;
    QString source;
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement()) {
            continue;
        }
        if (xml.name() == QLatin1String("name")) {
            context = xml.readElementText();
        } else if (xml.name() == QLatin1String("source")) {
            source = xml.readElementText();
            m_known.insert(context + u'\n' + source);
        } else if (xml.name() == QLatin1String("translation")) {
            m_worded.insert(source,
                            xml.readElementText(QXmlStreamReader::IncludeChildElements).trimmed());
        }
    }
}

bool TranslationFile::has(const char *context, const char *source) const
{
    return m_known.contains(QString::fromUtf8(context) + u'\n' + QString::fromUtf8(source));
}

void speak(const QString &language)
{
    static_cast<Application *>(QCoreApplication::instance())->speak(language);
    if (language.startsWith(QLatin1String(pseudoLanguage))) {
        GuiWorld::calledNow = PseudoTranslation::worded;
        return;
    }
    GuiWorld::calledNow = [file = TranslationFile(language)](const QString &name) {
        const QString worded = file.worded(name);
        return worded.isEmpty() ? name : worded;
    };
}

} // namespace parley
