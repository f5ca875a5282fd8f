// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "math/formulapicture.h"

#include <QStringList>
#include <QXmlStreamReader>

namespace parley {

namespace {

constexpr double unitsPerEm = 1000;
constexpr double widest = 2000; // em: far beyond any screen

Unexpected notAPicture(const QString &detail)
{
    return Unexpected(ErrorKind::BadRequest, detail);
}

} // namespace

Result<FormulaPicture> pictureFromSvg(const QByteArray &svg)
{
    QXmlStreamReader xml(svg);
    if (!xml.readNextStartElement() || xml.name() != QLatin1String("svg")) {
        return notAPicture(QStringLiteral("the formula came back as something else than SVG"));
    }
    const QStringList box = xml.attributes().value(QLatin1String("viewBox")).toString().split(u' ');
    if (box.size() != 4) {
        return notAPicture(QStringLiteral("the formula came back without its size"));
    }
    const double top = box.at(1).toDouble();
    const double width = box.at(2).toDouble();
    const double height = box.at(3).toDouble();
    FormulaPicture picture{svg, width / unitsPerEm, -top / unitsPerEm, (top + height) / unitsPerEm};
    const bool shown = picture.width > 0 && height > 0;
    if (!shown || picture.width > widest || height / unitsPerEm > widest) {
        return notAPicture(QStringLiteral("the formula has no size that can be shown"));
    }
    return picture;
}

} // namespace parley
