// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/style/parleystyle.h"

#include "ui/style/buttonkind.h"
#include "ui/style/paint.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QGuiApplication>
#include <QMenu>
#include <QPainterPath>
#include <QScrollBar>
#include <QStyleOption>

namespace parley {

namespace {

constexpr int scrollBarExtent = 10;
constexpr int indicatorSize = 16;
constexpr int menuPadding = 6;
constexpr int menuRadius = 10;
constexpr int faultRoom = 18;
constexpr int usualMotion = 200; // ms

bool cutsCorners()
{
    return QGuiApplication::platformName() == QLatin1String("xcb");
}

} // namespace

ParleyStyle::ParleyStyle(const Theme &theme) : QProxyStyle(QStringLiteral("Fusion")), m_theme(theme)
{}

void ParleyStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractButton *>(widget) || qobject_cast<QComboBox *>(widget) ||
        qobject_cast<QScrollBar *>(widget) || qobject_cast<QAbstractSpinBox *>(widget)) {
        widget->setAttribute(Qt::WA_Hover);
    }
    // Round corners need a window that can be seen through. X11 may have no compositor: there the
    // corners are cut off instead, see SH_Menu_Mask.
    if (qobject_cast<QMenu *>(widget)) {
        widget->setAttribute(Qt::WA_TranslucentBackground, !cutsCorners());
        widget->setWindowFlag(Qt::NoDropShadowWindowHint);
    }
}

int ParleyStyle::pixelMetric(PixelMetric metric, const QStyleOption *option,
                             const QWidget *widget) const
{
    switch (metric) {
    case PM_ScrollBarExtent:
        return scrollBarExtent;
    case PM_ScrollBarSliderMin:
        return 32;
    case PM_IndicatorWidth:
    case PM_ExclusiveIndicatorWidth:
        return isToggle(widget) ? 32 : indicatorSize;
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorHeight:
        return isToggle(widget) ? 18 : indicatorSize;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return 8;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_ButtonDefaultIndicator:
    case PM_FocusFrameHMargin:
        return 0;
    case PM_ButtonIconSize:
    case PM_SmallIconSize:
    case PM_LineEditIconSize:
        return 16;
    case PM_MenuPanelWidth:
        return 0;
    case PM_MenuHMargin:
    case PM_MenuVMargin:
        return menuPadding;
    case PM_ToolTipLabelFrameWidth:
        return 7;
    case PM_SplitterWidth:
        return 4;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int ParleyStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                           QStyleHintReturn *data) const
{
    switch (hint) {
    case SH_ToolTip_WakeUpDelay:
        return 500;
    case SH_ComboBox_Popup:
    case SH_EtchDisabledText:
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_UnderlineShortcut:
    case SH_ItemView_ShowDecorationSelected:
        return 0;
    case SH_ScrollBar_LeftClickAbsolutePosition:
        return 0;
    case SH_Menu_Mask:
        if (auto *mask = qstyleoption_cast<QStyleHintReturnMask *>(data);
            mask && option && cutsCorners()) {
            QPainterPath outline;
            outline.addRoundedRect(option->rect, menuRadius, menuRadius);
            mask->region = QRegion(outline.toFillPolygon().toPolygon());
            return 1;
        }
        return 0;
    case SH_Menu_FlashTriggeredItem:
    case SH_Menu_FadeOutOnHide:
        return 0;
    case SH_Widget_Animation_Duration:
    case SH_Widget_Animate:
        return m_theme.isStill()             ? 0
               : m_theme.still() == Wish::No ? usualMotion
                                             : QProxyStyle::styleHint(hint, option, widget, data);
    case SH_ToolTipLabel_Opacity:
        return 255;
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

QSize ParleyStyle::sizeFromContents(ContentsType type, const QStyleOption *option,
                                    const QSize &size, const QWidget *widget) const
{
    switch (type) {
    case CT_PushButton: {
        const int height = m_theme.scaled(isSmall(widget) ? 28 : 32);
        if (buttonKind(widget) == ButtonKind::Icon) {
            return {height, height};
        }
        const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
        if (!button) {
            return size;
        }
        int width = option->fontMetrics.horizontalAdvance(button->text);
        if (!button->icon.isNull()) {
            width += button->iconSize.width() + (button->text.isEmpty() ? 0 : 6);
        }
        if (button->features & QStyleOptionButton::HasMenu) {
            width += 18;
        }
        return {width + (isSmall(widget) ? 20 : 24), height};
    }
    case CT_LineEdit:
        return {size.width() + 12, m_theme.scaled(32)};
    case CT_ComboBox:
        return {size.width() + 42, m_theme.scaled(32)};
    case CT_SpinBox:
        return {size.width() + 12, m_theme.scaled(32)};
    case CT_CheckBox:
    case CT_RadioButton: {
        const QSize base = QProxyStyle::sizeFromContents(type, option, size, widget);
        return {base.width(), qMax(base.height(), m_theme.scaled(32))};
    }
    case CT_MenuItem: {
        const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
        if (item && item->menuItemType == QStyleOptionMenuItem::Separator) {
            return {size.width(), 9};
        }
        const bool hasKeys = item && item->text.contains(u'\t');
        return {qMax(218, size.width() + 48 + (hasKeys ? 24 : 0)), m_theme.scaled(32)};
    }
    default:
        return QProxyStyle::sizeFromContents(type, option, size, widget);
    }
}

QRect ParleyStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option,
                                  SubControl part, const QWidget *widget) const
{
    if (control == CC_ScrollBar) {
        // No arrow buttons: the groove is the whole bar.
        if (part == SC_ScrollBarAddLine || part == SC_ScrollBarSubLine) {
            return {};
        }
        if (part == SC_ScrollBarGroove) {
            return option->rect;
        }
        const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option);
        if (slider && slider->maximum > slider->minimum) {
            const bool upright = slider->orientation == Qt::Vertical;
            const int length = upright ? option->rect.height() : option->rect.width();
            const qint64 range = qint64(slider->maximum) - slider->minimum + slider->pageStep;
            const int grip =
                qBound(qMin(32, length), int(qint64(length) * slider->pageStep / range), length);
            const int start =
                sliderPositionFromValue(slider->minimum, slider->maximum, slider->sliderPosition,
                                        length - grip, slider->upsideDown);
            const auto slice = [&](int from, int to) {
                return upright ? QRect(option->rect.left(), from, option->rect.width(), to - from)
                               : QRect(from, option->rect.top(), to - from, option->rect.height());
            };
            switch (part) {
            case SC_ScrollBarSlider:
                return slice(start, start + grip);
            case SC_ScrollBarSubPage:
                return slice(0, start);
            case SC_ScrollBarAddPage:
                return slice(start + grip, length);
            default:
                break;
            }
        }
    }
    if (control == CC_ComboBox && part == SC_ComboBoxEditField) {
        return visualRect(option->direction, option->rect, option->rect.adjusted(10, 0, -28, 0));
    }
    if (control == CC_SpinBox && part == SC_SpinBoxEditField) {
        return visualRect(option->direction, option->rect,
                          option->rect.adjusted(9, 1, isFaulty(widget) ? -9 - faultRoom : -9, -1));
    }
    return QProxyStyle::subControlRect(control, option, part, widget);
}

QRect ParleyStyle::subElementRect(SubElement element, const QStyleOption *option,
                                  const QWidget *widget) const
{
    if (element == SE_LineEditContents) {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        constexpr int padding = 9;
        const int end = padding + (isFaulty(widget) ? faultRoom : 0);
        return frame && frame->lineWidth > 0
                   ? visualRect(option->direction, option->rect,
                                option->rect.adjusted(padding, 1, -end, -1))
                   : option->rect;
    }
    return QProxyStyle::subElementRect(element, option, widget);
}

void ParleyStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option,
                                QPainter *painter, const QWidget *widget) const
{
    switch (element) {
    case PE_PanelLineEdit:
        // A line edit without a frame sits inside something that draws one.
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
            frame && frame->lineWidth > 0) {
            drawField(*option, *painter, widget);
        }
        return;
    case PE_FrameLineEdit:
    case PE_FrameFocusRect:
    case PE_Frame:
    case PE_FrameStatusBarItem:
    case PE_PanelStatusBar:
        return;
    case PE_IndicatorCheckBox:
        if (isToggle(widget)) {
            drawToggle(*option, *painter);
        } else {
            drawCheck(*option, *painter, widget);
        }
        return;
    case PE_IndicatorRadioButton:
        drawRadio(*option, *painter);
        return;
    case PE_PanelMenu:
        drawBox(*painter, option->rect, menuRadius, m_theme.color(ColorRole::Raised),
                m_theme.color(ColorRole::LineStrong));
        return;
    case PE_FrameMenu:
        return;
    case PE_PanelTipLabel:
        painter->fillRect(option->rect, m_theme.color(ColorRole::Ink));
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void ParleyStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                              const QWidget *widget) const
{
    switch (element) {
    case CE_PushButtonBevel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            drawButtonBevel(*button, *painter, widget);
        }
        return;
    case CE_PushButtonLabel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            drawButtonLabel(*button, *painter, widget);
        }
        return;
    case CE_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option)) {
            drawMenuItem(*item, *painter);
        }
        return;
    case CE_MenuEmptyArea:
    case CE_Splitter:
        return;
    default:
        QProxyStyle::drawControl(element, option, painter, widget);
    }
}

void ParleyStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                     QPainter *painter, const QWidget *widget) const
{
    switch (control) {
    case CC_ScrollBar:
        if (const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option)) {
            drawScrollBar(*slider, *painter, widget);
        }
        return;
    case CC_ComboBox:
        drawCombo(*option, *painter, widget);
        return;
    case CC_SpinBox:
        drawField(*option, *painter, widget);
        return;
    default:
        QProxyStyle::drawComplexControl(control, option, painter, widget);
    }
}

} // namespace parley
