import Documents
import TransferStore
import Transfers

extension RecordComposer {
    /// The PPK's answer: on the merits, or that the objection cannot be admitted.
    func decision(_ stored: StoredObjection) throws -> (any OfficialDocument, reference: String) {
        let events = try Objections(session).events(of: stored.id)
        guard let event = events.last(where: { $0.name == .decided || $0.after == .inadmissible }),
            let (day, _) = stored.objection.answerDeadline.zone.local(event.at)
        else { throw PaperFault.notYet(.objectionDecision) }
        let filing = stored.objection.filing
        let cited = "Keberatan Nomor \(stored.number) terhadap Keputusan Nomor \(stored.objection.decision.number)"
        let filedOn = stored.answer.current.start.text(in: .indonesian)
        let considerations = [
            "bahwa \(cited) diajukan pada tanggal \(filedOn) dan diberi tanda terima;",
            (event.reason ?? stored.objection.inadmissibility?.text(in: .indonesian)).map {
                "bahwa hasil pemeriksaan: \($0.split(whereSeparator: \.isWhitespace).joined(separator: " "));"
            },
        ]
        let remedies = try self.remedies(stored.objection, event.after, on: day)
        let document = ObjectionDecision(
            authority: office.authority,
            number: letter?.number,
            date: letter?.date ?? day,
            town: office.town,
            subject: cited,
            employee: EmployeeLines(try Letterheads(session).person(filing.filedBy)),
            considerations: considerations.compactMap { $0 },
            references: ["\(stored.answer.current.basis);"],
            rulings: [Self.ruling(event.after)] + [Self.consequence(event.after), remedies].compactMap { $0 },
            signatory: try objectionSignatory(stored),
            copies: ["Kepala \(office.office);", "Yang bersangkutan."]
        )
        return (document, stored.number)
    }

    /// Who got all that was asked for has nothing to sue for, and a dismissal goes elsewhere.
    private func remedies(_ objection: Objection, _ state: ObjectionState, on day: CivilDate) throws -> String? {
        guard objection.decision.subject == .transfer, state != .upheld else { return nil }
        let calculator = try Deadlines(session).calculator(on: day)
        let zone = objection.filingDeadline.zone
        return Remedies.inAnswer(try calculator.deadline(.courtFiling, from: day, zone: zone))
    }

    private static func ruling(_ state: ObjectionState) -> String {
        switch state {
        case .upheld: "Mengabulkan keberatan yang diajukan oleh:"
        case .partlyUpheld: "Mengabulkan sebagian keberatan yang diajukan oleh:"
        case .inadmissible: "Menyatakan tidak dapat diterima keberatan yang diajukan oleh:"
        default: "Menolak keberatan yang diajukan oleh:"
        }
    }

    private static func consequence(_ state: ObjectionState) -> String? {
        guard state.changesDecision else { return nil }
        return
            "Keputusan yang dikeberatkan diubah atau dicabut dengan Keputusan tersendiri, yang menyebut Keputusan ini."
    }

    /// Whoever decided signs; the name of one that nobody decided on its merits is left open.
    private func objectionSignatory(_ stored: StoredObjection) throws -> Signatory {
        guard let decider = try Objections(session).decider(of: stored.id) else {
            return Signatory(office: office.authority, name: PaperComposer.blank)
        }
        return Signatory(try Letterheads(session).person(decider), for: office.authority)
    }
}
