// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/chatspage.h"

#include "ui/style/motion.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QMouseEvent>
#include <QPainter>
#include <QSplitter>

namespace parley {

namespace {

constexpr int leastSidebar = 220;
constexpr int mostSidebar = 360;
constexpr int gap = 8;
constexpr int slideTime = 180; // ms

} // namespace

// Holds the sidebar while it lies over the sheet, and darkens what is behind.
class ChatsPage::Drawer final : public QWidget
{
public:
    Drawer(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme) { hide(); }

    void setPanel(int width, qreal out)
    {
        m_panel = QRect(qRound(-width * out), 0, width, height());
        m_shade = 1 - out;
        update();
    }

    [[nodiscard]] QRect panel() const { return m_panel; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        QColor scrim = m_theme.color(ColorRole::Scrim);
        scrim.setAlphaF(scrim.alphaF() * static_cast<float>(m_shade));
        painter.fillRect(rect(), scrim);
        painter.fillRect(m_panel, m_theme.color(ColorRole::Window));
        painter.fillRect(m_panel.right(), 0, 1, height(), m_theme.color(ColorRole::LineStrong));
    }

private:
    const Theme &m_theme;
    QRect m_panel;
    qreal m_shade = 0;
};

ChatsPage::ChatsPage(const Theme &theme, QWidget &sidebar, QWidget &sheet, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_sidebar(sidebar)
    , m_splitter(new QSplitter(Qt::Horizontal, this))
    , m_drawer(new Drawer(theme, this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, gap, 0);
    row->addWidget(m_splitter);
    m_splitter->addWidget(&m_sidebar);
    auto *desk = new QWidget(m_splitter);
    auto *around = new QVBoxLayout(desk);
    around->setContentsMargins(0, gap, 0, 0);
    around->addWidget(&sheet);
    m_splitter->addWidget(desk);
    m_splitter->setStretchFactor(0, 0);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setCollapsible(0, false);
    m_splitter->setCollapsible(1, false);
    m_splitter->setHandleWidth(1);
    m_drawer->installEventFilter(this);
    connect(m_splitter, &QSplitter::splitterMoved, this,
            [this] { m_sidebarWidth = m_sidebar.width() * 100 / m_theme.textScale(); });
    const auto fit = [this] {
        m_sidebar.setMinimumWidth(m_theme.scaled(leastSidebar));
        m_sidebar.setMaximumWidth(m_theme.scaled(mostSidebar));
        setSidebarWidth(m_sidebarWidth);
    };
    fit();
    connect(&theme, &Theme::changed, this, fit);
    m_sliding.setEasingCurve(QEasingCurve::OutCubic);
    connect(&m_sliding, &QVariantAnimation::valueChanged, this, &ChatsPage::placeDrawer);
    connect(&m_sliding, &QVariantAnimation::finished, this, [this] {
        if (!m_over) {
            m_drawer->hide();
        }
    });
}

void ChatsPage::setNarrow(bool narrow)
{
    if (narrow == m_narrow) {
        return;
    }
    m_narrow = narrow;
    m_sliding.stop();
    m_over = false;
    m_drawer->hide();
    if (narrow) {
        m_sidebar.setParent(m_drawer);
    } else {
        m_splitter->insertWidget(0, &m_sidebar);
        m_sidebar.setVisible(m_beside);
        setSidebarWidth(m_sidebarWidth);
    }
    Q_EMIT sidebarHidden(!isSidebarVisible());
}

bool ChatsPage::isSidebarVisible() const
{
    return m_narrow ? m_over : m_beside;
}

void ChatsPage::setSidebarVisible(bool visible)
{
    if (visible == isSidebarVisible()) {
        return;
    }
    if (m_narrow) {
        slide(visible);
    } else {
        setSidebarBeside(visible);
    }
}

void ChatsPage::setSidebarBeside(bool beside)
{
    m_beside = beside;
    if (!m_narrow) {
        m_sidebar.setVisible(beside);
        Q_EMIT sidebarHidden(!beside);
    }
}

void ChatsPage::setSidebarWidth(int width)
{
    m_sidebarWidth = qBound(leastSidebar, width, mostSidebar);
    const int shown = m_theme.scaled(m_sidebarWidth);
    m_splitter->setSizes({shown, qMax(1, m_splitter->width() - shown)});
}

void ChatsPage::slide(bool in)
{
    m_over = in;
    m_drawer->setGeometry(rect());
    m_drawer->show();
    m_drawer->raise();
    m_sidebar.show();
    m_sliding.stop();
    m_sliding.setDuration(m_animated && mayMove(*this) ? slideTime : 0);
    m_sliding.setStartValue(in ? 1.0 : 0.0);
    m_sliding.setEndValue(in ? 0.0 : 1.0);
    m_sliding.start();
}

void ChatsPage::placeDrawer()
{
    m_drawer->setGeometry(rect());
    m_drawer->setPanel(m_theme.scaled(m_sidebarWidth), m_sliding.currentValue().toReal());
    m_sidebar.setGeometry(m_drawer->panel().adjusted(0, 0, -1, 0));
}

void ChatsPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (m_narrow && m_over) {
        placeDrawer();
    }
}

bool ChatsPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_drawer && event->type() == QEvent::MouseButtonPress &&
        !m_drawer->panel().contains(static_cast<QMouseEvent *>(event)->pos())) {
        setSidebarVisible(false);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace parley
