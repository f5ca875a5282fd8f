// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/flows/stepwords.h"

#include <QCoreApplication>

namespace parley {

namespace {

using Kind = WorkflowStep::Kind;

struct StepWords
{
    Q_DECLARE_TR_FUNCTIONS(parley::StepWords)
};

} // namespace

QList<Kind> stepKinds()
{
    return {Kind::Ask, Kind::Route,     Kind::FanOut, Kind::Merge,
            Kind::Map, Kind::Transform, Kind::Check,  Kind::Tool};
}

QString stepKindWords(Kind kind)
{
    switch (kind) {
    case Kind::Ask:
        return StepWords::tr("Chain");
    case Kind::Route:
        return StepWords::tr("Route");
    case Kind::FanOut:
        return StepWords::tr("Fan-out");
    case Kind::Merge:
        return StepWords::tr("Merge");
    case Kind::Map:
        return StepWords::tr("For each row");
    case Kind::Tool:
        return StepWords::tr("Tool");
    case Kind::Transform:
        return StepWords::tr("Transform");
    case Kind::Check:
        return StepWords::tr("Check");
    }
    return {};
}

QString stepKindIcon(Kind kind)
{
    switch (kind) {
    case Kind::Ask:
        return QStringLiteral("chain");
    case Kind::Route:
        return QStringLiteral("route");
    case Kind::FanOut:
        return QStringLiteral("fan-out");
    case Kind::Merge:
        return QStringLiteral("merge");
    case Kind::Map:
        return QStringLiteral("columns");
    case Kind::Tool:
        return QStringLiteral("tool");
    case Kind::Transform:
        return QStringLiteral("wrap");
    case Kind::Check:
        return QStringLiteral("shield");
    }
    return {};
}

QString stepKindHint(Kind kind)
{
    switch (kind) {
    case Kind::Ask:
        return StepWords::tr("Asks one model");
    case Kind::Route:
        return StepWords::tr("Chooses which step comes next");
    case Kind::FanOut:
        return StepWords::tr("Asks several models at once");
    case Kind::Merge:
        return StepWords::tr("Makes one answer of several");
    case Kind::Map:
        return StepWords::tr("Asks once for each row of a list");
    case Kind::Tool:
        return StepWords::tr("Uses a tool");
    case Kind::Transform:
        return StepWords::tr("Changes a text, without a model");
    case Kind::Check:
        return StepWords::tr("Stops the run where something doesn't hold");
    }
    return {};
}

WorkflowStep freshStep(Kind kind)
{
    WorkflowStep step;
    step.kind = kind;
    step.title = stepKindWords(kind);
    return step;
}

} // namespace parley
