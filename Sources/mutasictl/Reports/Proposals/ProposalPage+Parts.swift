import TransferStore
import Transfers

extension ProposalPage {
    /// Who, from where, to where, and how far it has come.
    var person: Sheet {
        let proposal = stored.proposal
        var sheet = Sheet()
        sheet.add(.proposal, "proposal", .number(Int(stored.id.number)))
        sheet.add(.proposalStateTitle, "state", .word(proposal.state.rawValue, .proposalState(proposal.state)))
        sheet.add(.employee, "employee", .text(stored.names.employee))
        sheet.add(.nip, "nip", .text(stored.names.nip))
        sheet.add(.originPost, "origin_post", .text(stored.names.origin.post))
        sheet.add(.originUnit, "origin_unit", .text(stored.names.origin.unit))
        sheet.add(.targetPost, "target_post", .text(stored.names.target.post))
        sheet.add(.targetUnit, "target_unit", .text(stored.names.target.unit))
        sheet.add(.transferKind, "kind", .word(proposal.kind.rawValue, .transferKind(proposal.kind)))
        sheet.add(.effectiveOn, "tmt", .date(proposal.effectiveOn))
        sheet.add(.ownRequest, "own_request", .flag(proposal.isOwnRequest))
        sheet.add(.urgent, "urgent", .flag(proposal.isUrgent))
        sheet.add(.need, "need", .number(Int(stored.need.number)))
        sheet.add(.draftedBy, "drafted_by", .text(stored.names.drafter))
        sheet.add(.draftedOn, "drafted_on", .date(proposal.draftedOn))
        sheet.add(.version, "version", .number(stored.version))
        return sheet
    }

    /// What the evaluation found; the gates are those that the proposal was checked by last.
    var why: Sheet {
        var sheet = Sheet()
        if let evaluation {
            sheet.add(.evaluation, "evaluation", .number(Int(evaluation.run.id.number)))
            // The version that was in force then, whatever has been published since.
            sheet.add(.ruleVersion, "rule_version", .text(evaluation.run.ruleVersion))
            sheet.add(.standing, "standing", .word(evaluation.standing.rawValue, .standing(evaluation.standing)))
            sheet.add(.rank, "place", .number(evaluation.place))
            sheet.add(.score, "score", .decimal(evaluation.score))
        }
        sheet.add(.source, "need_source", .word(need.need.source.rawValue, .needSource(need.need.source)))
        sheet.add(.competenceEvidence, "evidence_competence", .text(need.need.evidence.competence))
        sheet.add(.performanceEvidence, "evidence_performance", .text(need.need.evidence.performance))
        sheet.add(.institutionEvidence, "evidence_institution", .text(need.need.evidence.institution))
        sheet.add(.packageWith, "package_with", .words(companions.map(\.moveInWords)))
        guard let check = stored.proposal.facts.gates else { return sheet }
        sheet.add(.gatesAsOf, "gates_as_of", .date(check.asOf))
        for outcome in [GateOutcome.block, .waivable, .warn, .notExamined] {
            // Which of the restricted gates it is, only a restricted role reads.
            let found = check.outcomes.codes(with: outcome)
            let codes =
                found.filter { !$0.isRestricted }.map(\.text) + (found.contains(where: \.isRestricted) ? ["ADM"] : [])
            sheet.add(.gates(outcome), "gates_\(outcome.name.lowercased())", .words(codes))
        }
        // Which of the restricted gates a letter answers in the employee's favour is no secret: it says what it says.
        let answered = stored.proposal.facts.answeredGates
        sheet.add(.answeredGates, "gates_answered", .words(GateCode.allCases.filter(answered.contains).map(\.text)))
        return sheet
    }

    /// What the heads of both units said.
    var opinions: Listing {
        var listing = Listing([
            .init(title: .side, name: "side"), .init(title: .agrees, name: "agrees"),
            .init(title: .reason, name: "reason"),
        ])
        let facts = stored.proposal.facts
        for opinion in [facts.originOpinion, facts.targetOpinion].compactMap({ $0 }) {
            listing.add([
                .word(opinion.side.rawValue, .side(opinion.side)), .flag(opinion.agrees), .text(opinion.reason),
            ])
        }
        return listing
    }

    /// The checklist, and how each document stands.
    var documents: Listing {
        var listing = Listing([
            .init(title: .document, name: "document"), .init(title: .documentName, name: "name"),
            .init(title: .documentStatusTitle, name: "status"),
            .init(title: .mandatory, name: "mandatory"), .init(title: .dueOn, name: "due_on"),
            .init(title: .basis, name: "basis"),
        ])
        for finding in findings {
            let requirement = finding.requirement
            listing.add([
                .text(requirement.code.text), .text(requirement.code.text(in: Reader.current.language)),
                .word(finding.status.rawValue, .documentStatus(finding.status)),
                .flag(requirement.isMandatory), .date(finding.dueOn), .text(requirement.basis),
            ])
        }
        return listing
    }

    /// The deadlines, those that are over as well.
    var deadlineList: Listing {
        Listing(deadlines: deadlines)
    }

    /// Everything that happened, the first first.
    var history: Listing {
        var listing = Listing([
            .init(title: .eventNumber, name: "event", alignment: .right), .init(title: .at, name: "at"),
            .init(title: .eventTitle, name: "name"), .init(title: .proposalStateTitle, name: "state"),
            .init(title: .by, name: "by"), .init(title: .role, name: "role"),
            .init(title: .reason, name: "reason"),
        ])
        for event in events {
            listing.add([
                .number(event.number), .time(event.at),
                .word(event.event.rawValue, .proposalEvent(event.event.rawValue)),
                .word(event.after.rawValue, .proposalState(event.after)), .text(event.actor),
                .role(event.role), .text(event.reason),
            ])
        }
        return listing
    }
}
