// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/panes/panezoom.h"

#include "engine/services.h"
#include "ui/actions.h"
#include "ui/appearance.h"
#include "ui/controls/label.h"
#include "ui/style/announcement.h"

#include <QApplication>

#include <algorithm>
#include <array>

namespace parley {

namespace {

using namespace std::chrono_literals;

constexpr std::array steps{50, 67, 75, 80, 90, 100, 110, 125, 150, 175, 200, 250, 300};
constexpr qsizetype mostChats = 200;
constexpr auto toldFor = 1200ms;

} // namespace

PaneZoom::PaneZoom(const Theme &window, Services &services, QWidget &pane)
    : QObject(&pane), m_window(window), m_services(services), m_pane(pane)
{
    m_theme.resemble(window, m_percent);
    connect(&window, &Theme::changed, this, [this] { m_theme.resemble(m_window, m_percent); });
}

PaneZoom::~PaneZoom() = default;

void PaneZoom::attach(TranscriptView &view)
{
    connect(&view, &TranscriptView::zoomRequested, this, &PaneZoom::step);
}

void PaneZoom::setChat(const QString &id)
{
    m_chat = id;
    int percent = 100;
    const QString name = id + u'=';
    for (const QString &one : m_services.settings.get(zoomsSetting)) {
        const int kept = one.startsWith(name) ? one.mid(name.size()).toInt() : 0;
        if (!id.isEmpty() && kept > 0) {
            percent = qBound(steps.front(), kept, steps.back());
        }
    }
    apply(percent);
}

void PaneZoom::apply(int percent)
{
    if (percent != m_percent) {
        m_percent = percent;
        m_theme.resemble(m_window, percent);
    }
}

void PaneZoom::step(int direction)
{
    int percent = 100;
    if (direction > 0) {
        const auto next = std::upper_bound(steps.begin(), steps.end(), m_percent);
        percent = next == steps.end() ? steps.back() : *next;
    } else if (direction < 0) {
        const auto here = std::lower_bound(steps.begin(), steps.end(), m_percent);
        percent = here == steps.begin() ? steps.front() : *std::prev(here);
    }
    apply(percent);
    remember();
    tell();
}

void PaneZoom::remember()
{
    if (m_chat.isEmpty()) {
        return;
    }
    QStringList zooms = m_services.settings.get(zoomsSetting);
    zooms.removeIf([this](const QString &one) { return one.startsWith(m_chat + u'='); });
    if (m_percent != 100) {
        zooms.append(m_chat + u'=' + QString::number(m_percent));
    }
    m_services.settings.set(zoomsSetting, zooms.mid(qMax(0, zooms.size() - mostChats)));
}

void PaneZoom::tell()
{
    if (!m_told) {
        m_told = new Label(m_window, TextStyle::InterfaceStrong, ColorRole::Ink, {}, &m_pane);
        m_told->setAttribute(Qt::WA_TransparentForMouseEvents);
        m_told->setAutoFillBackground(true);
        m_told->setContentsMargins(12, 6, 12, 6);
    }
    m_told->setText(tr("Text %1 %").arg(m_percent));
    m_told->adjustSize();
    m_told->move((m_pane.width() - m_told->width()) / 2, m_window.scaled(72));
    m_told->show();
    m_told->raise();
    announce(m_pane, m_told->text());
    m_hide = m_services.clock.after(toldFor, [this] { m_told->hide(); });
}

PaneZoom *PaneZoom::focused()
{
    for (QWidget *widget = QApplication::focusWidget(); widget; widget = widget->parentWidget()) {
        if (auto *zoom = widget->findChild<PaneZoom *>(QString(), Qt::FindDirectChildrenOnly)) {
            return zoom;
        }
    }
    return nullptr;
}

void connectTextSizes(const Actions &actions, Theme &theme, SettingsStore &settings)
{
    const auto on = [&](Command command, int direction) {
        QObject::connect(actions.get(command), &QAction::triggered, &actions,
                         [&theme, &settings, direction] {
                             if (PaneZoom *zoom = PaneZoom::focused()) {
                                 zoom->step(direction);
                             } else if (direction == 0) {
                                 chooseTextSize(theme, settings, 100);
                             } else {
                                 stepTextSize(theme, settings, direction);
                             }
                         });
    };
    on(Command::LargerText, 1);
    on(Command::SmallerText, -1);
    on(Command::NormalText, 0);
}

} // namespace parley
