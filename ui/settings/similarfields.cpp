// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/settings/similarfields.h"

#include "base/vectorindex.h"
#include "engine/defaults.h"
#include "engine/similarlookup.h"
#include "ui/controls/button.h"
#include "ui/controls/label.h"
#include "ui/controls/noteline.h"
#include "ui/corewords.h"
#include "ui/errortext.h"
#include "ui/transcript/figures.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLineEdit>
#include <QLocale>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace parley {

namespace {

// Those whose vendors make no embeddings.
bool makesVectors(const ProviderProfile &profile)
{
    return profile.dialect != QLatin1String("anthropic") &&
           profile.dialect != QLatin1String("lmstudio") && profile.dialect != QLatin1String("demo");
}

QString exampleModel(const ProviderProfile &profile)
{
    if (profile.dialect == QLatin1String("gemini")) {
        return QStringLiteral("gemini-embedding-001");
    }
    return profile.dialect == QLatin1String("ollama") ? QStringLiteral("nomic-embed-text")
                                                      : QStringLiteral("text-embedding-3-small");
}

} // namespace

SimilarFields::SimilarFields(const Theme &theme, Services &services, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_services(services)
    , m_choice(new QCheckBox(tr("Also answer the same question in other words"), this))
    , m_sent(new NoteLine(theme, this))
    , m_rest(new QWidget(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_choice->setFont(theme.font(TextStyle::Interface));
    column->addWidget(m_choice);
    column->addSpacing(8);
    column->addWidget(m_sent);
    auto *rest = new QVBoxLayout(m_rest);
    rest->setContentsMargins(0, 12, 0, 0);
    rest->setSpacing(8);
    buildSource(*rest);
    buildBounds(*rest);
    column->addWidget(m_rest);
    reload();
    connect(m_choice, &QCheckBox::toggled, this, &SimilarFields::takeChoice);
    connect(m_profile, &QComboBox::activated, this, [this] {
        m_services.settings.set(embeddingProfileSetting, m_profile->currentData().toString());
        tellWhatIsSent();
    });
    connect(m_model, &QLineEdit::textChanged, this, [this](const QString &model) {
        m_services.settings.set(embeddingModelSetting, model.trimmed());
        tellWhatIsSent();
    });
    connect(m_threshold, &QDoubleSpinBox::valueChanged, this,
            [this](double value) { m_services.settings.set(similarThresholdSetting, value); });
    connect(m_varied, &QCheckBox::toggled, this,
            [this](bool on) { m_services.settings.set(similarVariedSetting, on); });
    connect(m_test, &QPushButton::clicked, this, &SimilarFields::test);
}

void SimilarFields::addRow(QVBoxLayout &column, const QString &name, QWidget &field)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    auto *label = new Label(m_theme, TextStyle::Interface, ColorRole::Ink, name, m_rest);
    label->setMinimumWidth(m_theme.scaled(160));
    row->addWidget(label);
    field.setAccessibleName(name);
    field.setFont(m_theme.font(TextStyle::Interface));
    row->addWidget(&field);
    row->addStretch(1);
    column.addLayout(row);
}

void SimilarFields::buildSource(QVBoxLayout &column)
{
    m_profile = new QComboBox(m_rest);
    m_profile->setFixedWidth(m_theme.scaled(240));
    addRow(column, tr("Embeddings by"), *m_profile);
    m_model = new QLineEdit(m_rest);
    m_model->setFixedWidth(m_theme.scaled(240));
    addRow(column, tr("Embedding model"), *m_model);
    m_test = new Button(m_theme, ButtonKind::Standard, tr("Test"), QStringLiteral("check"), m_rest);
    column.addWidget(m_test, 0, Qt::AlignLeft);
    m_found = new NoteLine(m_theme, m_rest);
    m_found->say(ColorRole::Ink2, {}, {});
    column.addWidget(m_found);
}

void SimilarFields::buildBounds(QVBoxLayout &column)
{
    m_threshold = new QDoubleSpinBox(m_rest);
    m_threshold->setRange(leastThreshold, mostThreshold);
    m_threshold->setDecimals(3);
    m_threshold->setSingleStep(0.01);
    m_threshold->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_threshold->setFixedWidth(m_theme.scaled(120));
    m_threshold->setValue(similarThreshold(m_services.settings));
    addRow(column, tr("Least similarity"), *m_threshold);
    m_varied = new QCheckBox(
        tr("Also in chats with a temperature above %1").arg(QLocale().toString(mostTemperature)),
        m_rest);
    m_varied->setFont(m_theme.font(TextStyle::Interface));
    m_varied->setChecked(m_services.settings.get(similarVariedSetting));
    column.addWidget(m_varied);
}

void SimilarFields::reload()
{
    const QSignalBlocker noChoice(m_choice);
    const QSignalBlocker noModel(m_model);
    m_choice->setChecked(m_services.settings.get(similarSetting));
    m_rest->setVisible(m_choice->isChecked());
    m_model->setText(m_services.settings.get(embeddingModelSetting));
    const QString chosen = m_services.settings.get(embeddingProfileSetting);
    m_profile->clear();
    for (const ProviderProfile &profile : allProfiles(m_services)) {
        if (makesVectors(profile)) {
            m_profile->addItem(profile.title.isEmpty() ? profile.name : profile.title,
                               profile.name);
        }
    }
    m_profile->setCurrentIndex(m_profile->findData(chosen));
    tellWhatIsSent();
}

// Who switches it on meant the provider that is shown then.
void SimilarFields::takeChoice(bool on)
{
    m_services.settings.set(similarSetting, on);
    m_rest->setVisible(on);
    if (on && m_profile->currentIndex() < 0 && m_profile->count() > 0) {
        m_profile->setCurrentIndex(0);
        m_services.settings.set(embeddingProfileSetting, m_profile->currentData().toString());
    }
    tellWhatIsSent();
}

void SimilarFields::tellWhatIsSent()
{
    m_found->say(ColorRole::Ink2, {}, {});
    const auto source = embeddingSource(m_services);
    const auto profile = findProfile(m_services, m_services.settings.get(embeddingProfileSetting));
    m_model->setPlaceholderText(profile ? tr("such as %1").arg(exampleModel(*profile)) : QString());
    m_test->setEnabled(source.has_value());
    if (!m_choice->isChecked()) {
        m_sent->say(ColorRole::Ink2, QStringLiteral("info"),
                    tr("Off unless you choose otherwise: each new question would be sent to a "
                       "provider of your choice, to be compared with earlier ones."));
    } else if (!source) {
        m_sent->say(ColorRole::Warn, QStringLiteral("warning"),
                    m_profile->count() == 0
                        ? tr("None of your providers makes embeddings. Add one that does: OpenAI, "
                             "Gemini, Ollama or any server like OpenAI's.")
                        : tr("Choose whose embeddings to use, and name the model. Until then only "
                             "the very same question is answered from the cache."));
    } else {
        m_sent->say(ColorRole::Ink2, QStringLiteral("info"),
                    tr("Each new question, without the chat so far, is sent to %1 (%2) for its "
                       "embedding; questions with attachments, tools or code and temporary chats "
                       "never are. Such an answer shows the question it was given to first.")
                        .arg(m_profile->currentText(), profile->baseUrl.host()));
    }
}

void SimilarFields::test()
{
    if (const auto source = embeddingSource(m_services)) {
        m_found->say(ColorRole::Ink2, QStringLiteral("info"), tr("Asking…"));
        m_fetch.emplace(m_services, *source);
        m_fetch->ask({QStringLiteral("What is the capital of France?")},
                     [this](const auto &vectors) { tellTest(vectors); });
    }
}

void SimilarFields::tellTest(const Result<QList<QList<float>>> &vectors)
{
    if (!vectors) {
        m_found->say(ColorRole::Danger, QStringLiteral("error"),
                     tr("%1: %2").arg(errorTitle(vectors.error()), detailText(vectors.error())));
    } else if (!unitVector(vectors->first())) {
        m_found->say(ColorRole::Danger, QStringLiteral("error"),
                     tr("What it gave is no embedding."));
    } else {
        m_found->say(ColorRole::Ok, QStringLiteral("check"),
                     tr("It works: %1 dimensions.").arg(groupedNumber(vectors->first().size())));
    }
}

} // namespace parley
