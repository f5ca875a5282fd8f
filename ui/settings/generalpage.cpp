// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/settings/generalpage.h"

#include "engine/defaults.h"
#include "text/visibletext.h"
#include "ui/controls/label.h"
#include "ui/controls/segmented.h"
#include "ui/controls/settingbox.h"
#include "ui/panes/sendkeys.h"
#include "ui/quitquestion.h"
#include "ui/settings/settingsindex.h"
#include "ui/settings/settingsrows.h"

#include <QCheckBox>
#include <QComboBox>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

namespace parley {

namespace {

constexpr int mostTokens = 1'000'000;
constexpr int tokenStep = 256;
constexpr double silentWarmth = -0.1; // one step below the coldest
constexpr double mostWarmth = 2.0;
constexpr double warmthStep = 0.1;
constexpr qsizetype longestValue = 40;

} // namespace

GeneralPage::GeneralPage(const Theme &theme, Services &services, ModelLists &lists, QWidget *parent)
    : Sheet(theme, parent)
    , m_theme(theme)
    , m_services(services)
    , m_lists(lists)
    , m_model(new QComboBox)
    , m_tokens(new QSpinBox)
    , m_warmth(new QDoubleSpinBox)
    , m_content(new QWidget)
    , m_send(new Segmented(theme, tr("Send with"), {tr("Enter"), tr("Ctrl and Enter")}, m_content))
{
    QVBoxLayout *column = settingsRows(*this, theme, m_content, tr("General"));
    column->addSpacing(8);
    addRow(*column, tr("Send with"), *m_send,
           tr("Enter alone begins a new line if you send with Ctrl and Enter; Shift and Enter "
              "always does."),
           QStringLiteral("Return newline"));
    m_model->setMinimumWidth(theme.scaled(320));
    addRow(*column, tr("Model of new chats"), *m_model,
           tr("Who answers where a chat has no model of its own. The model you choose in a chat "
              "becomes this one too. Without a choice, the variable DEFAULT_MODEL names it."),
           QStringLiteral("DEFAULT_MODEL default"));
    m_tokens->setRange(0, mostTokens);
    m_tokens->setSingleStep(tokenStep);
    addRow(*column, tr("Longest answer, in tokens"), *m_tokens,
           tr("Answers end there at the latest, unless a chat has its own limit. Without a "
              "choice, the variable MAX_TOKENS counts, else what the provider does."),
           QStringLiteral("MAX_TOKENS maximum length"));
    m_warmth->setRange(silentWarmth, mostWarmth);
    m_warmth->setDecimals(1);
    m_warmth->setSingleStep(warmthStep);
    addRow(*column, tr("Temperature"), *m_warmth,
           tr("How freely models choose their words: 0 is the steadiest. Some models refuse any "
              "choice. Without one, the variable TEMPERATURE counts, else what the provider does."),
           QStringLiteral("TEMPERATURE creativity"));
    addQuitting(*column);
    column->addStretch(1);
    fill();
    connect(m_send, &Segmented::chosen, this,
            [this](int index) { m_services.settings.set(sendWithControlSetting, index == 1); });
    connect(m_model, &QComboBox::activated, this, [this](int index) {
        m_services.settings.set(defaultModelSetting, m_model->itemData(index).toString());
    });
    connect(m_tokens, &QSpinBox::valueChanged, this,
            [this](int value) { m_services.settings.set(maxTokensSetting, value); });
    connect(m_warmth, &QDoubleSpinBox::valueChanged, this, [this](double value) {
        const bool silent = value < -warmthStep / 2; // spin boxes round
        m_services.settings.set(temperatureSetting,
                                silent ? temperatureSetting.fallback : qMax(0.0, value));
    });
    connect(&lists, &ModelLists::changed, this, &GeneralPage::fillModels);
}

void GeneralPage::addRow(QVBoxLayout &column, const QString &name, QWidget &field,
                         const QString &sentence, const QString &words)
{
    column.addWidget(
        new Label(m_theme, TextStyle::InterfaceStrong, ColorRole::Ink, name, m_content));
    column.addSpacing(8);
    field.setParent(m_content);
    field.setAccessibleName(name);
    field.setFont(m_theme.font(TextStyle::Interface));
    field.setMinimumWidth(m_theme.scaled(200));
    describeSetting(field, sentence, words);
    column.addWidget(&field, 0, Qt::AlignLeft);
    column.addSpacing(6);
    auto *says = new Label(m_theme, TextStyle::Small, ColorRole::Ink2, sentence, m_content);
    says->setWordWrap(true);
    column.addWidget(says);
    column.addSpacing(24);
}

void GeneralPage::addQuitting(QVBoxLayout &column)
{
    column.addWidget(
        new Label(m_theme, TextStyle::InterfaceStrong, ColorRole::Ink, tr("Quitting"), m_content));
    column.addSpacing(8);
    QCheckBox *box = settingBox(m_theme, m_services.settings, askBeforeQuitSetting,
                                tr("Ask before quitting while an answer is on its way"), m_content);
    const QString sentence =
        tr("Without it Parley ends at once; what has arrived of the answer is kept either way. "
           "Text that could not be saved is always asked about.");
    describeSetting(*box, sentence, QStringLiteral("exit close end confirm"));
    column.addWidget(box);
    column.addSpacing(6);
    auto *says = new Label(m_theme, TextStyle::Small, ColorRole::Ink2, sentence, m_content);
    says->setWordWrap(true);
    column.addWidget(says);
    column.addSpacing(24);
}

void GeneralPage::showEvent(QShowEvent *event)
{
    Sheet::showEvent(event);
    fill(); // a chat may have chosen meanwhile
}

void GeneralPage::fill()
{
    m_send->setCurrent(m_services.settings.get(sendWithControlSetting) ? 1 : 0);
    fillModels();
    const QSignalBlocker quietTokens(m_tokens);
    m_tokens->setSpecialValueText(silence("MAX_TOKENS"));
    m_tokens->setValue(m_services.settings.get(maxTokensSetting));
    const QSignalBlocker quietWarmth(m_warmth);
    m_warmth->setSpecialValueText(silence("TEMPERATURE"));
    m_warmth->setValue(m_services.settings.get(temperatureSetting));
}

QString GeneralPage::silence(const char *variable) const
{
    const QString name = QString::fromLatin1(variable);
    const QString value = m_services.environment.value(name).trimmed();
    return value.isEmpty() ? tr("No choice")
                           : tr("%1 by %2").arg(visibleText(value.left(longestValue)), name);
}

void GeneralPage::fillModels()
{
    const QSignalBlocker quiet(m_model);
    const QString chosen = m_services.settings.get(defaultModelSetting);
    m_model->clear();
    m_model->addItem(silence("DEFAULT_MODEL"), QString());
    for (const ProviderProfile &profile : m_lists.profiles()) {
        for (const ModelInfo &model : m_lists.list(profile.name).models) {
            const ModelRef ref{profile.name, model.id};
            m_model->addItem(
                tr("%1, %2", "a model and its provider").arg(m_lists.title(ref), profile.title),
                ref.toString());
        }
    }
    // Chosen once, and not in any list now: it stays what it is.
    if (!chosen.isEmpty() && m_model->findData(chosen) < 0) {
        m_model->addItem(visibleText(chosen), chosen);
    }
    m_model->setCurrentIndex(qMax(0, m_model->findData(chosen)));
}

} // namespace parley
