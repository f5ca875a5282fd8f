// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "chat/workflowterms.h"

#include "chat/modelrouting.h"
#include "chat/prompttemplate.h"

namespace parley {

namespace {

class TermCheck
{
public:
    explicit TermCheck(const WorkflowStep &step) : m_step(step) {}

    QList<WorkflowFault> all()
    {
        if (m_step.batch) {
            checkBatch();
        }
        if (!m_step.plan.isEmpty()) {
            checkPlan();
        }
        return m_faults;
    }

private:
    void refuseIf(bool wrong, const char *sentence, int line = 0)
    {
        if (wrong) {
            m_faults.append(
                {line > 0 ? line : m_step.line.number, m_step.title, QString::fromUtf8(sentence)});
        }
    }

    void checkBatch()
    {
        refuseIf(!m_step.fallback.isEmpty(),
                 "a batch goes to one model: take \"fallback\" or \"batch\" out");
        refuseIf(m_step.timeout.has_value(),
                 "a batch takes up to a day: take \"timeout\" or \"batch\" out");
        refuseIf(m_step.parallel != 0, "the questions of a batch are sent at once: take "
                                       "\"parallel\" or \"batch\" out");
        refuseIf(m_step.cache.has_value(),
                 "a batch does not look into the cache: take \"cache\" or \"batch\" out");
        refuseIf(placesIn(m_step.system).contains(m_step.row),
                 "all questions of a batch have the same \"system\": take the row out of it");
    }

    void checkPlan()
    {
        const bool own = !m_step.model.isEmpty() || !m_step.fallback.isEmpty() ||
                         !m_step.system.isEmpty() || !(m_step.sampling == Sampling());
        refuseIf(own, "the routing plan says who is asked, and how: a route with \"plan\" takes "
                      "no model, fallback, system, temperature, max-tokens or effort");
        bool chooses = false;
        for (const WorkflowChoice &choice : m_step.choices) {
            chooses = chooses || !choice.means.isEmpty();
            refuseIf(!choice.means.isEmpty() && !routeFromName(choice.means),
                     "a routing plan says cheap or strong: \"means\" is one of the two",
                     choice.line.number);
        }
        refuseIf(!chooses, "a route with \"plan\" needs a choice with \"means: cheap\" or "
                           "\"means: strong\"");
    }

    const WorkflowStep &m_step;
    QList<WorkflowFault> m_faults;
};

} // namespace

QList<WorkflowFault> termFaults(const WorkflowStep &step)
{
    return TermCheck(step).all();
}

} // namespace parley
