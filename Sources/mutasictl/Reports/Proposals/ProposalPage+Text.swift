import TransferStore
import Transfers

// The page as people read it: sentences that go on below themselves on a narrow terminal, rather than columns.
extension ProposalPage {
    func showPage(isWhole: Bool) throws {
        let output = StandardStream.output
        try output.write(head.text)
        try section(.whyTitle, grounds(isWhole: isWhole).text)
        if !componentList.rows.isEmpty { try componentList.table.show() }
        try UnmetWishReport(wishes: unmetWishes).showTable()
        if let dialogue { try section(.dialogueTitle, spoken(dialogue, isWhole: isWhole).text) }
        try section(.decisionTitle, decision.text)
        try section(.opinionsTitle, opinionLines.text)
        try section(.documentsTitle, documentLines.text)
        let letters = AscertainmentReport.listing(ascertainments)
        if !letters.rows.isEmpty {
            try section(.ascertainmentsTitle, " ")
            try letters.table.show()
        }
        try section(.afterTitle, afterLines.text)
        try section(.deadlinesTitle, deadlineLines(isWhole: isWhole).text)
        try section(.historyTitle, historyLines(isWhole: isWhole).text)
        if !alternativeList.rows.isEmpty {
            try section(.alternativesTitle, " ")
            try alternativeList.table.show()
        }
    }

    private func section(_ title: Phrase, _ text: String) throws {
        guard !text.isEmpty else { return }
        let output = StandardStream.output
        try output.write("\n" + TextStyle(output).bold(title.text) + "\n" + (text == " " ? "" : text))
    }

    /// Who, from where, to where, and how far it has come.
    private var head: Sheet {
        let proposal = stored.proposal
        let names = stored.names
        var sheet = Sheet()
        sheet.add(.proposal, "proposal", .number(Int(stored.id.number)))
        sheet.add(.proposalStateTitle, "state", .word(proposal.state.rawValue, .proposalState(proposal.state)))
        sheet.add(.employee, "employee", .text("\(names.employee), NIP \(names.nip)"))
        sheet.add(.present, "origin", .text("\(names.origin.post), \(names.origin.unit)"))
        sheet.add(.target, "target", .text("\(names.target.post), \(names.target.unit)"))
        sheet.add(.transferKind, "kind", .word(proposal.kind.rawValue, .transferKind(proposal.kind)))
        sheet.add(.effectiveOn, "tmt", .date(proposal.effectiveOn))
        if proposal.isOwnRequest { sheet.add(.ownRequest, "own_request", .flag(true)) }
        if proposal.isUrgent { sheet.add(.urgent, "urgent", .flag(true)) }
        sheet.add(.draftedBy, "drafted", .text("\(names.drafter), \(proposal.draftedOn)"))
        return sheet
    }

    private var opinionLines: Sheet {
        var sheet = Sheet()
        for opinion in [stored.proposal.facts.originOpinion, stored.proposal.facts.targetOpinion].compactMap({ $0 }) {
            let word = "\(Phrase.agrees.text.lowercased()): \((opinion.agrees ? Phrase.yes : Phrase.no).text)"
            let reason = opinion.reason.isEmpty ? "" : "; \(opinion.reason)"
            sheet.add(.side(opinion.side), "side", .text(word + reason))
        }
        return sheet
    }

    /// What was said; concerns about health are for the two sides alone (UU 27/2022).
    private func spoken(_ stored: StoredDialogue, isWhole: Bool) -> Sheet {
        var sheet = DialogueReport(stored, isForOthers: true).sheet
        let sessions = stored.dialogue.sessions
        for session in isWhole ? sessions[...] : sessions.suffix(1) {
            let notes = session.current.notes
            sheet.add(.heldOn, "held_on", .text("\(notes.date), \(Phrase.dialogueMode(notes.mode).text)"))
            sheet.add(.summary, "summary", .text(notes.summary))
            sheet.add(.organisationNeeds, "needs", .text(notes.organisationNeeds))
            sheet.add(.employeeWishes, "wishes", .text(notes.employeeWishes))
            sheet.add(.support, "support", .support(notes.support))
            sheet.add(.dialogueOutcome, "outcome", .text(notes.outcome))
        }
        return sheet
    }

    private func historyLines(isWhole: Bool) -> Sheet {
        let shown = isWhole ? events[...] : events.suffix(Self.recentEvents)
        var sheet = Sheet()
        if shown.count < events.count {
            sheet.add(.continued, "", .text("… " + Phrase.earlierEvents(events.count - shown.count).text))
        }
        for event in shown {
            let role = event.role.text(in: Reader.current.language)
            let actor = event.actor.map { "\($0) (\(role))" } ?? role
            let reason = event.reason.map { $0.isEmpty ? "" : ": \($0)" } ?? ""
            let words = "\(Phrase.proposalEvent(event.event.rawValue).text), \(actor)\(reason)"
            let time = ListingCell.time(event.at).text
            sheet.add(Phrase(time, time), "event", .text(words))
        }
        return sheet
    }

    private static let recentEvents = 10
}
