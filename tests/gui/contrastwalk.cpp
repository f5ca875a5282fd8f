// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "gui/contrastwalk.h"

#include "support/contrast.h"
#include "ui/controls/popup.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QWidget>

namespace parley {

namespace {

constexpr int enlarged = 3; // so that thin strokes have a middle which is not blended

QString wordsOn(const QWidget &widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(&widget)) {
        return label->text();
    }
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget)) {
        return button->text();
    }
    const auto *field = qobject_cast<const QLineEdit *>(&widget);
    return field ? field->displayText() : QString();
}

// What the widget and all behind it look like.
QImage pictureOf(QWidget &window, const QWidget &widget)
{
    const QRect place(widget.mapTo(&window, QPoint()), widget.size());
    QImage image(place.size() * enlarged, QImage::Format_RGB32);
    image.setDevicePixelRatio(enlarged);
    image.fill(Qt::magenta);
    window.render(&image, QPoint(), place);
    return image;
}

double strongest(const QImage &image)
{
    QHash<QRgb, int> colors;
    for (int y = 0; y < image.height(); ++y) {
        const auto *line = reinterpret_cast<const QRgb *>(image.constScanLine(y));
        for (int x = 0; x < image.width(); ++x) {
            ++colors[line[x]];
        }
    }
    QRgb ground = 0;
    int most = 0;
    for (auto it = colors.cbegin(); it != colors.cend(); ++it) {
        if (it.value() > most) {
            most = it.value();
            ground = it.key();
        }
    }
    double best = 1;
    for (auto it = colors.cbegin(); it != colors.cend(); ++it) {
        best = qMax(best, contrast(QColor::fromRgb(it.key()), QColor::fromRgb(ground)));
    }
    return best;
}

} // namespace

QStringList faintWords(QWidget &window, double least)
{
    // What lies behind a popup can't be used, and is shaded for that.
    const QWidget *scope = &window;
    for (const Popup *popup : window.findChildren<Popup *>()) {
        scope = popup->isVisibleTo(&window) ? popup : scope;
    }
    QStringList found;
    for (QWidget *widget : scope->findChildren<QWidget *>()) {
        const QString words = wordsOn(*widget);
        if (words.trimmed().isEmpty() || !widget->isVisibleTo(&window) || !widget->isEnabled() ||
            widget->visibleRegion().isEmpty()) {
            continue;
        }
        const double seen = strongest(pictureOf(window, *widget));
        if (seen < least) {
            found.append(QStringLiteral("%1 \"%2\": %3, needs %4")
                             .arg(QLatin1String(widget->metaObject()->className()), words)
                             .arg(seen, 0, 'f', 2)
                             .arg(least));
        }
    }
    return found;
}

} // namespace parley
