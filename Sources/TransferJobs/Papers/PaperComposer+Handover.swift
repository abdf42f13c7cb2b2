import Documents
import TransferStore
import Transfers

extension PaperComposer {
    /// The list that both sides have confirmed.
    func handoverRecord() throws -> HandoverRecord {
        let handover = try Handovers(session).show(stored.id)
        guard let letter = proposal.facts.decree?.letter, let given = handover.confirmation(.giver),
            let received = handover.confirmation(.receiver)
        else { throw PaperFault.notYet(.handover) }
        let last = max(given.at, received.at)
        guard let (date, _) = TimeZoneOfUnit.wib.local(last) else { throw PaperFault.notYet(.handover) }
        return HandoverRecord(
            letterhead: Letterhead(try Letterheads(session).paper(of: proposal.origin.unit)),
            number: number,
            date: request.letter?.date ?? date,
            giver: try employee(),
            receiver: EmployeeLines(try Letterheads(session).person(received.person)),
            decree: cite(letter),
            items: handover.standing.map(\.item),
            confirmations: (PaperWords.moment(given.at, .wib), PaperWords.moment(received.at, .wib))
        )
    }
}
