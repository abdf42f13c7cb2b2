import Documents
import TransferStore
import Transfers

extension PaperComposer {
    func dialogueRecord() throws -> DialogueRecord {
        let found = try Dialogues(session).latest(of: stored.id)
        let dialogue = found.dialogue
        guard let answer = dialogue.answer else { throw PaperFault.notYet(.dialogueNotes) }
        let last = dialogue.sessions.last?.current
        return DialogueRecord(
            letterhead: Letterhead(try Letterheads(session).paper(of: proposal.origin.unit)),
            proposal: "\(stored.id)",
            employee: try employee(),
            leader: found.leaderName,
            sessions: dialogue.sessions.map { .init(facts(of: $0.current.notes)) },
            statements: dialogue.statements.map(\.text),
            answer: answer.text(in: .indonesian),
            closedOn: dialogue.closedOn,
            confirmations: (
                PaperWords.moment(last?.confirmedByLeader, found.zone),
                PaperWords.moment(last?.confirmedByEmployee, found.zone)
            )
        )
    }

    /// Health is specific personal data (UU 27/2022 article 4): it is left out of a paper that goes from hand to hand.
    private func facts(of notes: DialogueNotes) -> [Fact] {
        let concerns = ConcernCode.allCases.filter { notes.concerns.contains($0) && !$0.isRestricted }
        return [
            Fact("Tanggal", notes.date.text(in: .indonesian)), Fact("Cara", PaperWords.mode(notes.mode)),
            Fact("Tempat", notes.place), Fact("Ringkasan", notes.summary),
            Fact("Kebutuhan Organisasi", notes.organisationNeeds), Fact("Keinginan Pegawai", notes.employeeWishes),
            Fact("Kekhawatiran", concerns.map(PaperWords.concern).joined(separator: ", ")),
            Fact("Dukungan", notes.support.map(PaperWords.support).sorted().joined(separator: ", ")),
            Fact("Hasil", notes.outcome),
        ]
    }

    func aspirationForm() throws -> AspirationForm {
        let dialogue = try Dialogues(session).latest(of: stored.id).dialogue
        guard let answer = dialogue.answer else { throw PaperFault.notYet(.aspirationForm) }
        let wishes = dialogue.sessions.map(\.current.notes).filter { !$0.employeeWishes.isEmpty }
        let paper = try Letterheads(session).paper(of: proposal.origin.unit)
        return AspirationForm(
            letterhead: Letterhead(paper),
            proposal: "\(stored.id)",
            employee: try employee(),
            target: target,
            answer: answer.text(in: .indonesian),
            answeredOn: dialogue.answeredOn,
            wishes: wishes.map { Fact($0.date.text(in: .indonesian), $0.employeeWishes) },
            statements: dialogue.statements.suffix(1).map(\.text),
            town: paper.town
        )
    }
}
