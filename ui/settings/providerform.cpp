// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/settings/providerform.h"

#include "chat/connectionfields.h"
#include "chat/networkchoice.h"
#include "ui/controls/button.h"
#include "ui/controls/flowlayout.h"
#include "ui/controls/label.h"
#include "ui/controls/noteline.h"
#include "ui/controls/tag.h"
#include "ui/corewords.h"
#include "ui/errortext.h"
#include "ui/settings/fallbackeditor.h"
#include "ui/settings/keyrows.h"
#include "ui/settings/networkfields.h"
#include "ui/settings/ownprices.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMessageBox>
#include <QSpinBox>

namespace parley {

namespace {

int secondsOf(std::chrono::milliseconds time)
{
    return static_cast<int>(std::chrono::duration_cast<std::chrono::seconds>(time).count());
}

Label *addSection(const Theme &theme, QVBoxLayout &column, const QString &title, QWidget *parent)
{
    auto *label = new Label(theme, TextStyle::InterfaceStrong, ColorRole::Ink, title, parent);
    column.addSpacing(20);
    column.addWidget(label);
    column.addSpacing(8);
    return label;
}

} // namespace

ProviderForm::ProviderForm(const Theme &theme, Services &services, ModelLists &lists,
                           QWidget *parent)
    : QWidget(parent), m_theme(theme), m_services(services), m_lists(lists), m_setup(services)
{
    build();
    connect(&lists, &ModelLists::changed, this, [this](const QString &profile) {
        if (profile == m_profile.name && m_testing) {
            showTest();
        }
    });
    connect(&services.profiles, &ProfileStore::changed, this, [this] {
        if (const auto now = m_services.profiles.find(m_profile.name)) {
            m_profile = *now;
            show();
        }
    });
}

void ProviderForm::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(28, 0, 28, 24);
    column->setSpacing(0);
    buildHead(*column);
    addSection(m_theme, *column, tr("Keys"), this);
    m_keys = new KeyRows(m_theme, m_services, m_lists, this);
    column->addWidget(m_keys);
    buildConnection(*column);
    m_fallbackTitle = addSection(m_theme, *column, {}, this);
    m_fallbacks = new FallbackEditor(m_theme, m_services, m_lists, this);
    column->addWidget(m_fallbacks);
    addSection(m_theme, *column, tr("Network"), this);
    m_network = new NetworkFields(m_theme, this);
    connect(m_network, &NetworkFields::edited, this, &ProviderForm::takeFields);
    column->addWidget(m_network);
    buildTimeouts(*column);
    addSection(m_theme, *column, tr("Your prices"), this);
    m_prices = new OwnPrices(m_theme, m_lists, this);
    connect(m_prices, &OwnPrices::edited, this, [this](const QList<OwnPrice> &prices) {
        ProviderProfile changed = m_profile;
        changed.prices = prices;
        save(changed);
    });
    column->addWidget(m_prices);
    buildChoices(*column);
    addSection(m_theme, *column, tr("Remove"), this);
    auto *remove = new Button(m_theme, ButtonKind::Danger, tr("Remove this provider…"),
                              QStringLiteral("trash"), this);
    connect(remove, &QPushButton::clicked, this, &ProviderForm::remove);
    column->addWidget(remove, 0, Qt::AlignLeft);
    column->addStretch(1);
}

void ProviderForm::buildHead(QVBoxLayout &column)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    m_heading = new Label(m_theme, TextStyle::SheetTitle, ColorRole::Ink, {}, this);
    m_heading->setElided(true);
    m_heading->setFixedHeight(m_theme.scaled(52));
    m_state = new Tag(m_theme, TagTone::Plain, {}, this);
    row->addWidget(m_heading, 1);
    row->addWidget(m_state);
    column.addLayout(row);
    column.addWidget(new Hairline(m_theme, Qt::Horizontal, this));
    addSection(m_theme, column, tr("Name"), this);
    m_title = new QLineEdit(this);
    m_title->setAccessibleName(tr("Name of the provider"));
    m_title->setFont(m_theme.font(TextStyle::Interface));
    m_title->setMaximumWidth(360);
    connect(m_title, &QLineEdit::editingFinished, this, &ProviderForm::takeFields);
    column.addWidget(m_title);
}

void ProviderForm::buildConnection(QVBoxLayout &column)
{
    addSection(m_theme, column, tr("Connection"), this);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    m_address = new QLineEdit(this);
    m_address->setAccessibleName(tr("Address"));
    m_address->setFont(m_theme.font(TextStyle::Code));
    m_address->setMinimumWidth(120);
    connect(m_address, &QLineEdit::editingFinished, this, &ProviderForm::takeFields);
    row->addWidget(m_address, 1);
    m_test = new Button(m_theme, ButtonKind::Standard, tr("Test connection"),
                        QStringLiteral("refresh"), this);
    connect(m_test, &QPushButton::clicked, this, &ProviderForm::test);
    row->addWidget(m_test);
    column.addLayout(row);
    column.addSpacing(8);
    m_plain = new NoteLine(m_theme, this);
    column.addWidget(m_plain);
    m_note = new NoteLine(m_theme, this);
    column.addWidget(m_note);
}

void ProviderForm::buildTimeouts(QVBoxLayout &column)
{
    addSection(m_theme, column, tr("How long to wait"), this);
    auto *fields = new QWidget(this);
    auto *row = new FlowLayout(fields, 16);
    const auto spin = [&](const QString &name) {
        auto *part = new QWidget(fields);
        auto *box = new QVBoxLayout(part);
        box->setContentsMargins(0, 0, 0, 0);
        box->setSpacing(4);
        box->addWidget(new Label(m_theme, TextStyle::SmallStrong, ColorRole::Ink2, name, this));
        auto *field = new QSpinBox(this);
        field->setAccessibleName(name);
        field->setFont(m_theme.font(TextStyle::Interface));
        field->setRange(0, 3600);
        field->setSuffix(tr(" s", "seconds"));
        field->setButtonSymbols(QAbstractSpinBox::NoButtons);
        field->setMinimumWidth(150);
        connect(field, &QSpinBox::editingFinished, this, &ProviderForm::takeFields);
        box->addWidget(field);
        row->addWidget(part);
        return field;
    };
    m_connect = spin(tr("Until connected"));
    m_firstByte = spin(tr("Until the answer begins"));
    m_idle = spin(tr("Silence in the middle"));
    column.addWidget(fields);
}

std::array<std::pair<QSpinBox *, std::chrono::milliseconds Timeouts::*>, 3>
ProviderForm::limits() const
{
    return {{{m_connect, &Timeouts::connect},
             {m_firstByte, &Timeouts::firstByte},
             {m_idle, &Timeouts::idle}}};
}

void ProviderForm::showLimits()
{
    const Timeouts usual = networkChoice(m_services.settings).limits;
    for (const auto &[field, limit] : limits()) {
        field->setSpecialValueText(tr("As for all: %1 s").arg(secondsOf(usual.*limit)));
        const bool own = m_profile.timeouts.*limit != Timeouts().*limit;
        field->setValue(own ? secondsOf(m_profile.timeouts.*limit) : 0);
    }
}

QCheckBox *ProviderForm::addChoice(QVBoxLayout &column, const QString &section,
                                   const QString &choice, const QString &explained)
{
    auto *whole = new QWidget(this);
    auto *part = new QVBoxLayout(whole);
    part->setContentsMargins(0, 0, 0, 0);
    part->setSpacing(0);
    addSection(m_theme, *part, section, whole);
    auto *box = new QCheckBox(choice, whole);
    box->setFont(m_theme.font(TextStyle::Interface));
    connect(box, &QCheckBox::toggled, this, &ProviderForm::takeFields);
    part->addWidget(box);
    part->addSpacing(6);
    auto *words = new Label(m_theme, TextStyle::Small, ColorRole::Ink2, explained, whole);
    words->setWordWrap(true);
    part->addWidget(words);
    column.addWidget(whole);
    return box;
}

void ProviderForm::buildChoices(QVBoxLayout &column)
{
    m_background = addChoice(
        column, tr("Long answers"), tr("Answers survive a lost connection"),
        tr("The service goes on writing when the connection breaks or Parley is closed, and "
           "Parley fetches the rest later; for that, the service stores your answers, which it "
           "doesn't do otherwise."));
    m_promptCache = addChoice(
        column, tr("Prompt cache"), tr("Long chats are kept in the provider's prompt cache"),
        tr("What was sent is kept there for five minutes: the next message then costs a tenth "
           "for it. Keeping it costs a quarter more once. Chats below 1,024 tokens are not kept."));
}

void ProviderForm::setProfile(const ProviderProfile &profile)
{
    m_profile = profile;
    m_testing = false;
    say(ColorRole::Ink2, {});
    show();
}

void ProviderForm::show()
{
    m_heading->setText(m_profile.title);
    m_title->setText(m_profile.title);
    m_address->setText(m_profile.baseUrl.toString());
    setFaulty(*m_address, false);
    showLimits();
    const auto offer = [](QCheckBox *choice, bool offered, bool checked) {
        choice->parentWidget()->setVisible(offered);
        const QSignalBlocker quiet(choice);
        choice->setChecked(checked);
    };
    offer(m_background, takesBackground(m_profile), m_profile.quirks.background);
    offer(m_promptCache, takesCacheMark(m_profile), m_profile.promptCache);
    m_keys->setProfile(m_profile);
    m_fallbackTitle->setText(tr("If %1 can't answer").arg(m_profile.title));
    m_fallbacks->setProfile(m_profile);
    m_network->show(m_profile);
    m_prices->setProfile(m_profile);
    const bool plain = m_profile.baseUrl.scheme() == QLatin1String("http") &&
                       !isThisComputer(m_profile.baseUrl.host());
    m_plain->say(ColorRole::Warn, QStringLiteral("warning"),
                 plain ? tr("http:// is not encrypted: everyone on the way can read the key and "
                            "what you write.")
                       : QString());
    if (m_profile.dialect == QLatin1String("demo")) {
        m_state->set(TagTone::Info, tr("Demo, no network"));
    } else if (m_profile.quirks.keyRequired && m_profile.keys.isEmpty()) {
        m_state->set(TagTone::Warning, tr("Needs a key"));
    } else {
        m_state->set(TagTone::Good, m_profile.quirks.local ? tr("Local") : tr("Set up"));
    }
}

void ProviderForm::takeFields()
{
    ProviderProfile changed = m_profile;
    if (const QString title = m_title->text().simplified(); !title.isEmpty()) {
        changed.title = title;
    }
    changed.baseUrl = QUrl(m_address->text().trimmed(), QUrl::StrictMode);
    for (const auto &[field, limit] : limits()) {
        changed.timeouts.*limit = ownLimit(limit, std::chrono::seconds(field->value()));
    }
    changed.quirks.background = takesBackground(changed) && m_background->isChecked();
    if (takesCacheMark(changed)) {
        changed.promptCache = m_promptCache->isChecked();
    }
    const Result<ProviderProfile> reached = m_network->applied(changed);
    if (!reached) {
        say(ColorRole::Danger, tr("Not saved: %1").arg(detailText(reached.error())));
        return;
    }
    changed = *reached;
    if (changed == m_profile) {
        return;
    }
    if (const auto usable = m_services.directory.provider(changed); !usable) {
        setFaulty(*m_address, true);
        say(ColorRole::Danger,
            tr("This address can't be used. It needs a host, and https unless the server runs in "
               "your own network. Not saved."));
        return;
    }
    save(changed);
}

void ProviderForm::save(const ProviderProfile &changed)
{
    const bool moved = changed.origin() != m_profile.origin() && !m_profile.keys.isEmpty();
    m_setup.save(changed, {}, {}, [this, moved](const Result<void> &saved) {
        if (!saved) {
            say(ColorRole::Danger, tr("Not saved: %1").arg(detailText(saved.error())));
        } else if (moved) {
            say(ColorRole::Warn, tr("Saved. Keys given for the old address don't go to the new "
                                    "one and were removed: paste the key again."));
        } else {
            say(ColorRole::Ok, tr("Saved."));
        }
    });
}

void ProviderForm::test()
{
    m_testing = true;
    m_test->setEnabled(false);
    m_test->setToolTip(tr("The provider is being asked"));
    say(ColorRole::Ink2, tr("Asking %1…").arg(m_profile.title));
    m_lists.refresh(m_profile);
}

void ProviderForm::showTest()
{
    const ModelLists::List list = m_lists.list(m_profile.name);
    if (list.loading) {
        return;
    }
    m_testing = false;
    m_test->setEnabled(true);
    m_test->setToolTip({});
    if (list.error) {
        ErrorContext context = contextOf({m_profile.name, {}}, m_profile);
        context.answering = false;
        const ErrorCard card = describeError(*list.error, context);
        say(ColorRole::Danger, tr("%1. %2").arg(card.title, card.body));
        return;
    }
    say(ColorRole::Ok,
        tr("Connected. %n models found.", nullptr, static_cast<int>(list.models.size())));
}

void ProviderForm::remove()
{
    // Keys in the keyring can't be brought back: this is asked first.
    auto *question = new QMessageBox(QMessageBox::NoIcon, tr("Remove provider"),
                                     tr("Remove %1 and its keys?").arg(m_profile.title),
                                     QMessageBox::Cancel, this);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setTextFormat(Qt::PlainText);
    question->setInformativeText(tr("Chats stay. Keys are deleted for good."));
    auto *yes = question->addButton(tr("Remove"), QMessageBox::DestructiveRole);
    connect(yes, &QAbstractButton::clicked, this, [this] {
        m_setup.remove(m_profile, [this](const Result<void> &done) {
            if (!done) {
                say(ColorRole::Danger, tr("Not removed: %1").arg(detailText(done.error())));
                return;
            }
            Q_EMIT removed();
        });
    });
    question->open();
}

void ProviderForm::say(ColorRole role, const QString &sentence)
{
    m_note->say(role,
                role == ColorRole::Danger ? QStringLiteral("error")
                : role == ColorRole::Ok   ? QStringLiteral("check")
                : role == ColorRole::Warn ? QStringLiteral("warning")
                                          : QStringLiteral("info"),
                sentence);
}

} // namespace parley
