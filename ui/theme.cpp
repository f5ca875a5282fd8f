// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/theme.h"

#include "ui/fonts.h"
#include "ui/icons.h"

#include <QGuiApplication>
#include <QStyleHints>
#if QT_VERSION >= QT_VERSION_CHECK(6, 10, 0)
#include <QAccessibilityHints>
#endif
#include <array>

namespace parley {

namespace {

struct TypeRow
{
    int size; // px
    int line; // px
    QFont::Weight weight;
    FontFace face;
    qreal spacing; // em
};

constexpr auto rows = std::to_array<TypeRow>({
    {28, 36, QFont::DemiBold, FontFace::Display, -0.015},
    {26, 34, QFont::DemiBold, FontFace::Display, -0.01},
    {24, 32, QFont::DemiBold, FontFace::Display, 0},
    {16, 24, QFont::DemiBold, FontFace::Text, 0},
    {14, 20, QFont::DemiBold, FontFace::Text, 0},
    {15, 24, QFont::Normal, FontFace::Text, 0},
    {14, 22, QFont::Normal, FontFace::Text, 0},
    {20, 28, QFont::DemiBold, FontFace::Text, 0},
    {17, 26, QFont::DemiBold, FontFace::Text, 0},
    {15, 24, QFont::DemiBold, FontFace::Text, 0},
    {13, 20, QFont::Medium, FontFace::Text, 0},
    {13, 20, QFont::DemiBold, FontFace::Text, 0},
    {12, 16, QFont::Medium, FontFace::Text, 0},
    {12, 16, QFont::DemiBold, FontFace::Text, 0},
    {11, 14, QFont::Medium, FontFace::Text, 0},
    {11, 14, QFont::DemiBold, FontFace::Text, 0},
    {13, 20, QFont::Medium, FontFace::Mono, 0},
});
static_assert(rows.size() == static_cast<std::size_t>(TextStyle::Code) + 1);

constexpr int smallestSize = 11; // px; nothing is ever smaller, whatever the text size

const TypeRow &rowOf(TextStyle style)
{
    return rows[static_cast<std::size_t>(style)];
}

} // namespace

Theme::Theme(QObject *parent) : QObject(parent)
{
    loadFonts();
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    const QStyleHints *hints = QGuiApplication::styleHints();
    m_desktopIsDark = hints->colorScheme() == Qt::ColorScheme::Dark;
    connect(hints, &QStyleHints::colorSchemeChanged, this,
            [this](Qt::ColorScheme scheme) { setDesktopIsDark(scheme == Qt::ColorScheme::Dark); });
#else
    m_desktopIsDark = QGuiApplication::palette().color(QPalette::Window).lightness() < 128;
#endif
    m_dark = m_desktopIsDark;
#if QT_VERSION >= QT_VERSION_CHECK(6, 10, 0)
    const QAccessibilityHints *access = QGuiApplication::styleHints()->accessibility();
    const auto listen = [this](Qt::ContrastPreference preference) {
        setDesktopContrast(preference == Qt::ContrastPreference::HighContrast);
    };
    listen(access->contrastPreference());
    connect(access, &QAccessibilityHints::contrastPreferenceChanged, this, listen);
#endif
}

void Theme::setScheme(ColorScheme scheme)
{
    m_scheme = scheme;
    follow();
}

void Theme::setDesktopIsDark(bool dark)
{
    m_desktopIsDark = dark;
    follow();
}

void Theme::setHighContrast(Wish wish)
{
    m_sharp.wish = wish;
    decide(m_sharp);
}

void Theme::setDesktopContrast(bool high)
{
    m_sharp.desktop = high;
    decide(m_sharp);
}

void Theme::setStill(Wish wish)
{
    m_still.wish = wish;
    decide(m_still);
}

void Theme::setDesktopStill(bool still)
{
    m_still.desktop = still;
    decide(m_still);
}

void Theme::setTextScale(int percent)
{
    percent = qBound(90, percent, 150);
    if (percent != m_textScale) {
        m_textScale = percent;
        Q_EMIT changed();
    }
}

void Theme::resemble(const Theme &other, int percent)
{
    m_scheme = other.m_scheme;
    m_dark = other.m_dark;
    m_desktopIsDark = other.m_desktopIsDark;
    m_sharp = other.m_sharp;
    m_still = other.m_still;
    m_textScale = (other.m_textScale * percent + 50) / 100;
    m_modelColors = other.m_modelColors;
    Q_EMIT changed();
}

void Theme::follow()
{
    const bool dark =
        m_scheme == ColorScheme::System ? m_desktopIsDark : m_scheme == ColorScheme::Dark;
    if (dark != m_dark) {
        m_dark = dark;
        Q_EMIT changed();
    }
}

void Theme::decide(Choice &choice)
{
    const bool now = choice.wish == Wish::AsDesktop ? choice.desktop : choice.wish == Wish::Yes;
    if (now != choice.now) {
        choice.now = now;
        Q_EMIT changed();
    }
}

QColor Theme::tintLine() const
{
    return m_sharp.now ? color(ColorRole::LineStrong) : QColor();
}

QPalette Theme::palette() const
{
    QPalette palette;
    const auto set = [&](QPalette::ColorRole to, ColorRole from) {
        palette.setColor(to, color(from));
    };
    set(QPalette::Window, ColorRole::Window);
    set(QPalette::Base, ColorRole::Sheet);
    set(QPalette::AlternateBase, ColorRole::Sunken);
    set(QPalette::Button, ColorRole::Raised);
    set(QPalette::WindowText, ColorRole::Ink);
    set(QPalette::Text, ColorRole::Ink);
    set(QPalette::ButtonText, ColorRole::Ink);
    set(QPalette::BrightText, ColorRole::OnAccent);
    set(QPalette::PlaceholderText, ColorRole::Ink3);
    set(QPalette::Highlight, ColorRole::Accent);
    set(QPalette::HighlightedText, ColorRole::OnAccent);
    set(QPalette::Link, ColorRole::Accent);
    set(QPalette::LinkVisited, ColorRole::Accent);
    set(QPalette::ToolTipBase, ColorRole::Ink);
    set(QPalette::ToolTipText, ColorRole::Sheet);
    set(QPalette::Light, ColorRole::Raised);
    set(QPalette::Midlight, ColorRole::Hover2);
    set(QPalette::Mid, ColorRole::LineStrong);
    set(QPalette::Dark, ColorRole::Control);
    set(QPalette::Shadow, ColorRole::Line);
#if QT_VERSION >= QT_VERSION_CHECK(6, 6, 0)
    set(QPalette::Accent, ColorRole::Accent);
#endif
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        palette.setColor(QPalette::Disabled, role, color(ColorRole::InkOff));
    }
    return palette;
}

QFont Theme::font(TextStyle style) const
{
    const TypeRow &row = rowOf(style);
    QFont font = fontOf(row.face);
    font.setPixelSize(qMax(smallestSize, scaled(row.size)));
    font.setWeight(row.weight);
    if (row.spacing != 0) {
        font.setLetterSpacing(QFont::AbsoluteSpacing, row.spacing * font.pixelSize());
    }
    return font;
}

int Theme::lineHeight(TextStyle style) const
{
    return scaled(rowOf(style).line);
}

QIcon Theme::icon(const QString &name, ColorRole role) const
{
    return makeIcon(name, color(role), color(ColorRole::InkOff));
}

QPixmap Theme::pixmap(const QString &name, int size, const QColor &color,
                      qreal devicePixelRatio) const
{
    return iconPixmap(name, size, color, devicePixelRatio);
}

ColorRole Theme::modelColor(const QString &model) const
{
    if (model.isEmpty()) {
        return ColorRole::Control; // nobody, or somebody hidden
    }
    const auto known = m_modelColors.constFind(model);
    if (known != m_modelColors.cend()) {
        return known.value();
    }
    // A fixed seed: the same model keeps its colour from one start to the next.
    constexpr size_t colors = 8;
    const size_t offset = qHash(model, size_t{1}) % colors;
    return static_cast<ColorRole>(static_cast<size_t>(ColorRole::ModelClay) + offset);
}

void Theme::setModelColors(const QHash<QString, ColorRole> &colors)
{
    if (colors != m_modelColors) {
        m_modelColors = colors;
        Q_EMIT changed();
    }
}

} // namespace parley
