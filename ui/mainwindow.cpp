// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/mainwindow.h"

#include "base/currency.h"
#include "ui/appearance.h"
#include "ui/chatspage.h"
#include "ui/controls/focusring.h"
#include "ui/messagebar.h"
#include "ui/openingnotice.h"
#include "ui/panes/chatpane.h"
#include "ui/panes/composer.h"
#include "ui/panes/findbar.h"
#include "ui/panes/modelpicker.h"
#include "ui/quitquestion.h"
#include "ui/rail.h"
#include "ui/regions.h"
#include "ui/settings/settingspage.h"
#include "ui/shortcutsheet.h"
#include "ui/sidebar/sidebar.h"
#include "ui/transcript/announcer.h"
#include "ui/transcript/transcriptview.h"
#include "ui/welcome/keyentry.h"
#include "ui/welcome/welcomepage.h"
#include "ui/windowmemory.h"

#include <QKeyEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace parley {

namespace {

constexpr QSize smallestWindow(720, 480);
constexpr int narrowWindow = 900;
constexpr int lowWindow = 560;
const Setting<bool> welcomedSetting{"window/welcomed", false, SettingScope::Machine};

} // namespace

MainWindow::MainWindow(Theme &theme, Services &services)
    : m_theme(theme)
    , m_services(services)
    , m_actions(theme, *this)
    , m_keymap(m_actions, services.settings)
    , m_lists(services)
    , m_look(theme, services)
    , m_desk(theme, services, m_look, m_lists, m_actions, *this)
    , m_desks({theme, services, m_look, m_lists, m_actions, m_desk, *this})
    , m_transfers(theme, services, m_actions, m_desk, *this)
{
    setDisplayCurrency(currencyIn(services.settings));
    setWindowTitle(QStringLiteral("Parley"));
    setMinimumSize(smallestWindow);
    build();
    connectActions();
    connectDesks();
    m_desks.usage().attach(*m_status);
    restoreWindow(*this, services.settings);
    m_desk.page().setSidebarWidth(services.settings.get(sidebarWidthSetting));
    const auto lead = [this](const auto &who, auto signal, auto to) {
        connect(&who, signal, this, to);
    };
    lead(m_desk, &ChatDesk::figuresChanged, &MainWindow::showFigures);
    lead(m_desks.compare(), &ComparisonDesk::figuresChanged, &MainWindow::showFigures);
    lead(*m_inner, &QStackedWidget::currentChanged, &MainWindow::showFigures);
    lead(services.profiles, &ProfileStore::changed, &MainWindow::showFigures);
    lead(m_desks.offline(), &OfflineDesk::figuresChanged, &MainWindow::showFigures);
    connect(&m_desk.sidebar(), &Sidebar::needed, this, [this] {
        showChats();
        m_desk.page().setSidebarVisible(true);
    });
    lead(m_transfers, &TransferDesk::chatsWanted, &MainWindow::showChats);
    lead(m_desk.pane(), &ChatPane::settingsWanted, &MainWindow::showSettings);
    followSettings();
    connect(&m_desk.picker(), &ModelPicker::setupWanted, this, [this] { showSettings(); });
    lead(m_desk, &ChatDesk::ready, &MainWindow::settle);
}

MainWindow::~MainWindow() = default;

// The list of chats is there.
void MainWindow::settle(bool anyChat)
{
    const bool known = anyChat || m_problem || !m_services.profiles.profiles().isEmpty() ||
                       m_services.settings.get(welcomedSetting);
    if (!known) {
        showWelcome();
    } else {
        m_lists.refresh();
    }
    if (m_problem) {
        m_desk.pane().bar().tell(MessageBar::Tone::Danger,
                                 tr("Your providers can't be read: %1. The file is left as it "
                                    "is; mend or remove it, then start Parley again.")
                                     .arg(m_problem->detail),
                                 MessageBar::About::Program);
    }
    m_desks.usage().begin();
    tellOpening(m_services.backups, m_desk.pane().bar(), this);
    showFigures();
    Q_EMIT settled();
}

void MainWindow::applyReading()
{
    const bool reads = m_services.settings.get(readsAnswersSetting);
    setReadsAnswers(m_desk.pane().transcript(), reads);
    m_desks.compare().page().deck().setReadsAnswers(reads);
}

// Amounts are words of many places; each makes them again when the look changes.
void MainWindow::applyCurrency()
{
    setDisplayCurrency(currencyIn(m_services.settings));
    Q_EMIT m_theme.changed();
    showFigures();
}

void MainWindow::followSettings()
{
    connect(&m_services.settings, &SettingsStore::changed, this, [this](QLatin1String key) {
        applyReading();
        if (isCurrencySetting(key)) {
            applyCurrency();
        }
    });
    applyReading();
}

void MainWindow::build()
{
    m_pages = new QStackedWidget;
    m_body.reset(m_pages);
    auto *frame = new QWidget;
    auto *column = new QVBoxLayout(frame);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    m_rail = new Rail(m_theme, m_actions, frame);
    row->addWidget(m_rail);
    m_inner = new QStackedWidget(frame);
    m_inner->addWidget(&m_desk.page());
    row->addWidget(m_inner, 1);
    column->addLayout(row, 1);
    column->addWidget(&m_transfers.bar());
    m_status = new StatusLine(m_theme, frame);
    column->addWidget(m_status);
    m_pages->addWidget(frame);
    setCentralWidget(m_pages);
    auto *ring = new FocusRing(m_theme, *this);
    ring->setObjectName(QStringLiteral("focusRing"));
    connect(&m_theme, &Theme::changed, this, [this] { arrange(); });
}

void MainWindow::connectActions()
{
    const auto on = [this](Command command, auto call) {
        connect(m_actions.get(command), &QAction::triggered, this, call);
    };
    on(Command::NewChat, [this] {
        showChats();
        m_desk.newChat();
    });
    on(Command::NewTemporaryChat, [this] { // or one that is kept
        showChats();
        m_desk.newChat(unusualKeeping(m_services.settings));
    });
    on(Command::PickModel, [this] {
        showChats();
        m_desk.pickModel();
    });
    on(Command::PreviewSend, [this] { showChats(); });
    on(Command::MakeRoom, [this] { showChats(); });
    on(Command::ToggleSidebar, [this] { toggleSidebar(); });
    on(Command::ShowChats, [this] { showChats(); });
    on(Command::ShowSettings, [this] { showSettings(); });
    on(Command::FindInChat, [this] {
        showChats();
        m_desk.pane().findBar().open();
    });
    on(Command::FindNext, [this] { m_desk.pane().findBar().step(1); });
    on(Command::FindPrevious, [this] { m_desk.pane().findBar().step(-1); });
    on(Command::NextRegion, [this] { focusNextRegion(*m_pages->currentWidget(), 1); });
    on(Command::PreviousRegion, [this] { focusNextRegion(*m_pages->currentWidget(), -1); });
    on(Command::ShowShortcuts, [this] {
        if (!m_shortcuts) {
            m_shortcuts = new ShortcutSheet(m_theme, m_actions, *this);
        }
        m_shortcuts->open();
    });
    on(Command::Quit, [this] { close(); });
    // Escape belongs to whatever is open; it reaches the window only when nothing takes it.
    m_actions.get(Command::StopAnswer)->setShortcutContext(Qt::WidgetShortcut);
}

void MainWindow::connectDesks()
{
    connect(&m_desks, &Desks::chatsWanted, this, &MainWindow::showChats);
    connect(&m_desks, &Desks::settingsWanted, this, &MainWindow::showSettings);
    m_desks.finder().setSettings([this]() -> SettingsPage & { return settings(); });
    connect(&m_desks, &Desks::pageWanted, this, &MainWindow::showPage);
    connect(&m_desks, &Desks::sectionWanted, this, [this](int wanted) {
        showSettings();
        settings().showSection(static_cast<SettingsPage::Section>(wanted));
    });
    connect(m_rail, &Rail::pageChanged, &m_desks.desktop(), &DesktopDesk::notePage);
    connect(&m_desks.desktop(), &DesktopDesk::exportWanted, &m_transfers,
            &TransferDesk::exportChat);
    connect(this, &MainWindow::closed, &m_desks.desktop(), &DesktopDesk::leave);
}

void MainWindow::showPage(QWidget *page, Command place)
{
    if (m_inner->indexOf(page) < 0) {
        m_inner->addWidget(page);
    }
    m_pages->setCurrentIndex(0);
    m_inner->setCurrentWidget(page);
    m_rail->setPage(place);
}

bool MainWindow::event(QEvent *event)
{
    const bool handled = QMainWindow::event(event);
    // The first frame is on screen: now the disk and the network may be asked.
    if (event->type() == QEvent::Paint && !m_begun) {
        m_begun = true;
        QMetaObject::invokeMethod(this, &MainWindow::begin, Qt::QueuedConnection);
    }
    return handled;
}

void MainWindow::begin()
{
    m_desks.compare().begin([this] { m_desk.begin(); }); // the chats are what is no pane
}

SettingsPage &MainWindow::settings()
{
    if (!m_settings) {
        m_settings = new SettingsPage({m_theme, m_services, m_lists, m_keymap});
        m_inner->addWidget(m_settings);
        connect(m_settings, &SettingsPage::pageMade, this, &MainWindow::joinSettings);
    }
    return *m_settings;
}

void MainWindow::joinSettings(int section)
{
    if (section == SettingsPage::Appearance) {
        m_desks.spelling().addTo(*m_settings);
    } else if (section == SettingsPage::Privacy) {
        m_desks.privacy().join(*m_settings);
    } else if (section == SettingsPage::Data) {
        DataPage &moving = m_settings->data();
        const auto lead = [&](void (DataPage::*wanted)(), Command command) {
            connect(&moving, wanted, m_actions.get(command), &QAction::trigger);
        };
        lead(&DataPage::importWanted, Command::ImportChats);
        lead(&DataPage::exportWanted, Command::ExportAll);
        connect(&moving, &DataPage::restoreWanted, &m_transfers, &TransferDesk::restoreBackup);
        connect(&m_transfers, &TransferDesk::backupRestored, &moving, &DataPage::tellRestored);
    }
}

WelcomePage &MainWindow::welcome()
{
    if (!m_welcome) {
        m_welcome = new WelcomePage(m_theme, m_services, m_lists);
        m_pages->addWidget(m_welcome);
        connect(m_welcome, &WelcomePage::started, this, [this](const ModelRef &model) {
            showChats();
            m_desk.newChat();
            m_desk.setModel(model);
        });
        connect(m_welcome, &WelcomePage::importWanted, &m_transfers, &TransferDesk::chooseImport);
        connect(m_welcome, &WelcomePage::leaveWanted, this, &MainWindow::showChats);
    }
    return *m_welcome;
}

void MainWindow::showChats()
{
    if (m_pages->currentIndex() != 0) {
        m_services.settings.set(welcomedSetting, true);
    }
    m_pages->setCurrentIndex(0);
    m_inner->setCurrentWidget(&m_desk.page());
    m_rail->setPage(Command::ShowChats);
    arrange();
    m_desk.pane().composer().focusText();
}

void MainWindow::showSettings(const QString &profile)
{
    SettingsPage &page = settings();
    m_pages->setCurrentIndex(0);
    m_inner->setCurrentWidget(&page);
    m_rail->setPage(Command::ShowSettings);
    if (!profile.isEmpty()) {
        page.showProvider(profile);
    }
    page.focusFirst();
}

void MainWindow::showWelcome()
{
    WelcomePage &page = welcome();
    m_pages->setCurrentWidget(&page);
    page.look();
    page.keyEntry().focusKey();
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    arrange();
}

void MainWindow::arrange()
{
    const bool low = height() < lowWindow;
    m_rail->setLow(low);
    m_desk.pane().setLow(low);
    m_desks.compare().page().setLow(low);
    m_desk.page().setNarrow(width() < m_theme.scaled(narrowWindow));
}

void MainWindow::toggleSidebar()
{
    showChats();
    ChatsPage &page = m_desk.page();
    page.setSidebarVisible(!page.isSidebarVisible());
    if (page.isSidebarVisible()) {
        m_desk.sidebar().focusList();
    }
}

void MainWindow::showFigures()
{
    StatusFigures figures = m_desk.figures();
    m_desks.usage().addTo(figures);
    m_desks.compare().addTo(figures);
    m_desks.offline().addTo(figures);
    m_status->show(figures);
    const ChatSession *session = m_desk.pane().session();
    const QString title = m_desks.compare().isShown() ? m_desks.compare().title()
                          : session                   ? session->conversation().head().title
                                                      : QString();
    setWindowTitle(title.isEmpty() ? QStringLiteral("Parley")
                                   : tr("%1 - Parley", "window title").arg(title));
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!m_mayLose && m_desks.desktop().goToTray()) {
        event->ignore();
        return;
    }
    const auto quit = [this] {
        m_mayLose = true;
        close();
    };
    const QuitLosses losses{m_desk.pool().unsaved() + m_desks.compare().pool().unsaved(),
                            m_desk.pool().answering() + m_desks.compare().pool().answering()};
    if (!m_mayLose && askBeforeQuit(*this, m_theme, m_services.settings, losses, quit)) {
        event->ignore();
        return;
    }
    QMainWindow::closeEvent(event);
    Q_EMIT closed();
}

void MainWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        if (m_desk.page().isNarrow() && m_desk.page().isSidebarVisible()) {
            m_desk.page().setSidebarVisible(false);
        } else {
            m_desk.pane().stop();
        }
        return;
    }
    QMainWindow::keyPressEvent(event);
}

} // namespace parley
