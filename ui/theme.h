// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// The look of Parley as one value: colour roles, type styles, icons. Main thread. Exactly one Theme
// is made by the application and handed down; everybody who paints listens to changed().
// Source of every figure: docs/design.md (the colour tables and the type scale).
#pragma once

#include "ui/colors.h"

#include <QFont>
#include <QHash>
#include <QIcon>
#include <QObject>
#include <QPalette>

namespace parley {

// Sizes are pixels at 100 % text size; lineHeight() gives the line that belongs to it.
enum class TextStyle {
    Display,         // 28/36 600, welcome title only
    Figure,          // 26/34 600
    Greeting,        // 24/32 600
    PageTitle,       // 16/24 600
    SheetTitle,      // 14/20 600
    Reading,         // 15/24 400
    ReadingSmall,    // 14/22 400, compare panes
    Heading1,        // 20/28 600, in answers
    Heading2,        // 17/26 600
    Heading3,        // 15/24 600
    Interface,       // 13/20 500
    InterfaceStrong, // 13/20 600
    Small,           // 12/16 500
    SmallStrong,     // 12/16 600
    Micro,           // 11/14 500
    MicroStrong,     // 11/14 600
    Code,            // 13/20 mono 500
};

enum class ColorScheme { System, Light, Dark };
// What the person wants of one thing the desktop has a wish about too.
enum class Wish { AsDesktop, No, Yes };

class Theme : public QObject
{
    Q_OBJECT
public:
    // Registers the bundled fonts with the application (once per process).
    explicit Theme(QObject *parent = nullptr);

    // The person's choice; System follows the desktop.
    void setScheme(ColorScheme scheme);
    [[nodiscard]] ColorScheme scheme() const { return m_scheme; }
    // What the desktop prefers, told by whoever can ask it. Matters while scheme() is System.
    void setDesktopIsDark(bool dark);
    [[nodiscard]] bool isDark() const { return m_dark; }
    // Text of 7:1 and more, lines instead of tints, thicker rings.
    void setHighContrast(Wish wish);
    [[nodiscard]] Wish highContrast() const { return m_sharp.wish; }
    void setDesktopContrast(bool high);
    [[nodiscard]] bool isHighContrast() const { return m_sharp.now; }
    // Nothing moves by itself: what would glide is there at once, what would turn stands still.
    void setStill(Wish wish);
    [[nodiscard]] Wish still() const { return m_still.wish; }
    void setDesktopStill(bool still);
    [[nodiscard]] bool isStill() const { return m_still.now; }
    // 90, 100, 110, 125 or 150 percent.
    void setTextScale(int percent);
    [[nodiscard]] int textScale() const { return m_textScale; }
    // Looks as `other` does now, its text at that percentage of it: for a pane by itself.
    void resemble(const Theme &other, int percent);
    // A length in pixels that grows with the text: row heights, field heights.
    [[nodiscard]] int scaled(int pixels) const { return (pixels * m_textScale + 50) / 100; }

    [[nodiscard]] QColor color(ColorRole role) const { return colorFor(role, m_dark, m_sharp.now); }
    // Around what is only tinted otherwise; invalid but in high contrast.
    [[nodiscard]] QColor tintLine() const;
    [[nodiscard]] int focusWidth() const { return m_sharp.now ? 3 : 2; } // px
    [[nodiscard]] QPalette palette() const;
    [[nodiscard]] QFont font(TextStyle style) const;
    [[nodiscard]] int lineHeight(TextStyle style) const; // px

    // One of resources/icons by name, in a colour of this theme, crisp at any device pixel ratio.
    [[nodiscard]] QIcon icon(const QString &name, ColorRole role = ColorRole::Ink2) const;
    [[nodiscard]] QPixmap pixmap(const QString &name, int size, const QColor &color,
                                 qreal devicePixelRatio) const;

    // The colour that identifies a model everywhere, by ModelRef::toString(): what setModelColors()
    // said, a hash of the name for a model that is not in it.
    [[nodiscard]] ColorRole modelColor(const QString &model) const;
    void setModelColors(const QHash<QString, ColorRole> &colors);

Q_SIGNALS:
    void changed();

private:
    struct Choice
    {
        Wish wish = Wish::AsDesktop;
        bool desktop = false;
        bool now = false;
    };
    void follow();
    void decide(Choice &choice);

    ColorScheme m_scheme = ColorScheme::System;
    bool m_dark = false;
    bool m_desktopIsDark = false;
    Choice m_sharp;
    Choice m_still;
    int m_textScale = 100;
    QHash<QString, ColorRole> m_modelColors;
};

} // namespace parley
