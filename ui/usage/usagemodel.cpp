// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/usage/usagemodel.h"

namespace parley {

namespace {

struct Step
{
    LedgerPart part;
    QList<LedgerLine> UsageFigures::*place;
};

constexpr Step steps[] = {{LedgerPart::Conversation, &UsageFigures::conversations},
                          {LedgerPart::Folder, &UsageFigures::folders},
                          {LedgerPart::Key, &UsageFigures::keys},
                          {LedgerPart::Person, &UsageFigures::persons},
                          {LedgerPart::Workflow, &UsageFigures::workflows}};
constexpr int stepCount = static_cast<int>(std::size(steps));

} // namespace

UsageModel::UsageModel(Services &services, QObject *parent) : QObject(parent), m_services(services)
{}

QDate UsageModel::today() const
{
    return m_services.clock.now().toLocalTime().date();
}

LedgerQuestion UsageModel::question() const
{
    LedgerQuestion question;
    question.from = m_coming.range.first.startOfDay().toUTC();
    question.until = m_coming.range.last.addDays(1).startOfDay().toUTC();
    question.model = m_coming.model;
    return question;
}

void UsageModel::ask(const UsageRange &range, const ModelRef &model)
{
    m_coming = {};
    m_coming.range = range;
    m_coming.model = model;
    refresh();
}

void UsageModel::refresh()
{
    if (!m_coming.range.first.isValid()) {
        return;
    }
    m_step = 0;
    m_sums.forget();
    LedgerQuestion days = question();
    days.by = {LedgerPart::Day, LedgerPart::Model};
    m_medians.wait(m_services.ledger.medians(question()),
                   [this, days](const Result<LedgerMedians> &medians) {
                       if (!medians) {
                           Q_EMIT failed(medians.error());
                           return;
                       }
                       m_coming.medians = *medians;
                       m_sums.wait(m_services.ledger.sums(days),
                                   [this](const Result<QList<LedgerLine>> &lines) {
                                       put(lines, m_coming.days);
                                   });
                   });
}

template <class T>
void UsageModel::put(const Result<T> &result, T &place)
{
    if (!result) {
        Q_EMIT failed(result.error());
        return;
    }
    place = *result;
    next();
}

void UsageModel::next()
{
    if (m_step < stepCount) {
        const Step &step = steps[m_step++];
        LedgerQuestion asked = question();
        asked.by = {step.part};
        m_sums.wait(m_services.ledger.sums(asked),
                    [this, place = step.place](const Result<QList<LedgerLine>> &lines) {
                        put(lines, m_coming.*place);
                    });
        return;
    }
    LedgerTally models({LedgerPart::Model});
    m_coming.whole = {};
    for (const LedgerLine &line : m_coming.days) {
        models.add(line);
        m_coming.whole += line.sums;
    }
    m_coming.models = models.lines();
    m_figures = m_coming;
    Q_EMIT changed();
}

} // namespace parley
