// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// The part of the YAML of a workflow that is one value: texts, lists, numbers, yes and no. Collects
// what is wrong, each with its line, and reads on. Any thread; for workflowfile.cpp alone.
#pragma once

#include "chat/workflow.h"

#include <functional>
#include <yaml-cpp/yaml.h>

namespace parley {

class YamlValues
{
public:
    void fault(const YAML::Node &node, const QString &sentence);
    void faultAt(int line, const QString &sentence);
    void setStep(const QString &title) { m_step = title; }
    [[nodiscard]] const QList<WorkflowFault> &faults() const { return m_faults; }

    [[nodiscard]] static int lineOf(const YAML::Node &node);
    // `what` is how a member is called in the sentence.
    [[nodiscard]] QString text(const YAML::Node &node, const QString &what);
    // A list of texts, or one text.
    [[nodiscard]] QStringList texts(const YAML::Node &node, const QString &what);
    [[nodiscard]] bool yes(const YAML::Node &node, const QString &what);
    [[nodiscard]] int whole(const YAML::Node &node, const QString &what);
    [[nodiscard]] std::optional<double> number(const YAML::Node &node, const QString &what);
    [[nodiscard]] std::optional<Money> dollars(const YAML::Node &node);
    [[nodiscard]] std::optional<std::chrono::milliseconds> seconds(const YAML::Node &node);
    // Each member once; one that `take` does not know is a fault that names all of `known`.
    using Take = std::function<bool(const QString &key, const YAML::Node &value)>;
    void members(const YAML::Node &map, const QString &what, const QStringList &known,
                 const Take &take);

private:
    QString m_step;
    QList<WorkflowFault> m_faults;
};

// What is hostile in a YAML text before it is read: aliases, too deep, too much. Absent: nothing.
[[nodiscard]] std::optional<WorkflowFault> hostileYaml(const std::string &yaml);

} // namespace parley
