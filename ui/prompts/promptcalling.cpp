// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/prompts/promptcalling.h"

#include "base/logging.h"
#include "engine/defaults.h"
#include "engine/sendestimator.h"
#include "ui/corewords.h"
#include "ui/panes/composer.h"
#include "ui/prompts/promptpicker.h"
#include "ui/prompts/promptsheet.h"
#include "ui/transcript/figures.h"

#include <QMimeData>
#include <QRegularExpression>
#include <algorithm>

namespace parley {

PromptCalling::PromptCalling(const Parts &parts, QObject *parent) : QObject(parent), m_parts(parts)
{
    connect(&parts.composer, &Composer::slashTyped, this, [this] { open(By::Slash); });
    connect(&parts.composer, &Composer::promptsWanted, this, [this] { open(By::Button); });
}

void PromptCalling::open(By by)
{
    m_listing.wait(m_parts.services.prompts.list(),
                   [this, by](const Result<QList<StoredPrompt>> &library) { show(by, library); });
}

void PromptCalling::show(By by, const Result<QList<StoredPrompt>> &library)
{
    if (!library) {
        m_parts.tell(tr("The prompts can't be read: %1").arg(detailText(library.error())));
    } else if (!library->isEmpty()) {
        m_library = *library;
        openPicker(by);
    } else if (by == By::Button) {
        m_parts.tell(tr("There are no prompts yet: make one on the page Prompts."));
    }
}

void PromptCalling::openPicker(By by)
{
    static const QRegularExpression blank(QStringLiteral("\\s"));
    const QString typed = m_parts.composer.text();
    if (by == By::Slash && (!typed.startsWith(u'/') || typed.contains(blank))) {
        return; // the person wrote on
    }
    m_by = by;
    if (!m_picker) {
        m_picker = new PromptPicker(m_parts.theme, m_parts.window);
        connect(m_picker, &PromptPicker::picked, this, &PromptCalling::call);
        connect(m_picker, &PromptPicker::left, this, [this](const QString &words) {
            if (m_by == By::Slash) {
                m_parts.composer.setText(u'/' + words); // it was no call after all
            }
            m_parts.composer.focusText();
        });
    }
    if (by == By::Slash) {
        m_parts.composer.setText({});
    }
    m_picker->open(m_parts.composer, m_library, by == By::Slash ? typed.mid(1) : QString());
}

void PromptCalling::call(const PromptId &id)
{
    const auto stored =
        std::find_if(m_library.cbegin(), m_library.cend(),
                     [&id](const StoredPrompt &one) { return one.prompt.id == id; });
    if (stored == m_library.cend()) {
        return;
    }
    const Prompt &prompt = stored->prompt;
    if (const auto sound = checkPrompt(prompt); !sound) {
        m_parts.tell(tr("“%1” can't be used: %2").arg(prompt.title, detailText(sound.error())));
        return;
    }
    if (prompt.variables.isEmpty()) {
        apply(prompt, *fillPrompt(prompt, {}));
        return;
    }
    if (!m_sheet) {
        m_sheet = new PromptSheet(m_parts.theme, m_parts.window);
        m_sheet->setTeller([this](const FilledPrompt &filled) {
            QList<ModelRef> models;
            for (const ChatSession *session : m_parts.sessions()) {
                models.append(session->conversation().head().model);
            }
            return promptFigures(filled, m_parts.services, models);
        });
        connect(m_sheet, &PromptSheet::filled, this, &PromptCalling::apply);
    }
    m_sheet->open(prompt);
}

void PromptCalling::apply(const Prompt &prompt, const FilledPrompt &filled)
{
    const QString sentence = applyPrompt(prompt, filled, m_parts.sessions(), m_parts.composer);
    m_counting.wait(m_parts.services.prompts.countUse(prompt.id), [](const Result<void> &counted) {
        if (!counted) {
            qCWarning(logUi) << "the use of a prompt was not counted:" << counted.error().detail;
        }
    });
    if (!sentence.isEmpty()) {
        m_parts.tell(sentence);
    }
}

QString applyPrompt(const Prompt &prompt, const FilledPrompt &filled,
                    const QList<ChatSession *> &sessions, Composer &composer)
{
    bool late = false;
    for (ChatSession *session : sessions) {
        if (!filled.system.isEmpty()) {
            session->setParameters(filled.system, session->conversation().head().sampling);
        }
        late = late || session->isBusy();
        addExamples(*session, filled.examples);
    }
    QMimeData message;
    message.setText(filled.message);
    composer.take(message);
    composer.focusText();
    const int examples = static_cast<int>(filled.examples.size());
    if (examples > 0 && late) {
        return PromptCalling::tr("The examples of “%1” were left out: an answer is being written.")
            .arg(prompt.title);
    }
    if (examples > 0) {
        return PromptCalling::tr("“%1” put %n examples before your message.", nullptr, examples)
            .arg(prompt.title);
    }
    return filled.system.isEmpty()
               ? QString()
               : PromptCalling::tr("“%1” gave its instructions to this chat.").arg(prompt.title);
}

QString promptFigures(const FilledPrompt &filled, Services &services, const QList<ModelRef> &models)
{
    QStringList texts{filled.system, filled.message};
    for (const PromptExample &example : filled.examples) {
        texts << example.question << example.answer;
    }
    // The composer counts exactly once it stands there; here nothing waits for a vocabulary.
    const qint64 tokens = estimateTokens(texts.join(u'\n')).tokens;
    BilledUnits units;
    units.add(Billed::Input, tokens);
    Money amount;
    bool priced = !models.isEmpty();
    const PriceQuote quote = readyQuote(services);
    for (const ModelRef &model : models) {
        const auto profile = findProfile(services, model.profile);
        const Bill bill = profile && quote ? quote(*profile, model.model, units) : Bill();
        priced = priced && bill.status != Bill::Status::Unknown;
        amount += bill.total;
    }
    const QString weight =
        PromptCalling::tr("≈ %1 tokens", nullptr, pluralOf(tokens)).arg(groupedNumber(tokens));
    return priced ? weight + QStringLiteral(" · ") + moneyText(amount) : weight;
}

} // namespace parley
