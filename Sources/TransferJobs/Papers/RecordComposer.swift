import Documents
import Postgres
import TransferStore
import Transfers

/// Writes the papers of assignments, objections and enrolments from what is on record.
struct RecordComposer {
    let session: Session
    let office: StoredLetterhead
    /// The number and the date that an office gives; left open without them.
    let letter: Letter?

    init(_ session: Session, letter: Letter?) throws {
        self.session = session
        self.letter = letter
        office = try Letterheads(session).personnelOffice()
    }

    /// Writes a paper.
    ///
    /// - Returns: The paper, and by what people call what it is about.
    /// - Throws: `PaperFault`, `AssignmentRefusal`, `ObjectionStoreFault`, `UnknownRecord`, `PostgresError`.
    func compose(_ name: DocumentName, of subject: PaperSubject) throws -> (any OfficialDocument, reference: String) {
        switch (name, subject.kind) {
        case (.assignmentOrder, .assignment): (try order(AssignmentID(subject.number)), "\(subject.number)")
        case (.objectionReceipt, .objection):
            try receipt(try Objections(session).show(ObjectionID(subject.number)))
        case (.objectionDecision, .objection):
            try decision(try Objections(session).show(ObjectionID(subject.number)))
        case (.callLetter, .enrolment): (try call(subject.number), "\(subject.number)")
        default: throw PaperFault.belongsElsewhere(name)
        }
    }

    private func lines(_ person: PersonID) throws -> EmployeeLines {
        EmployeeLines(try Letterheads(session).person(person))
    }

    private func today() throws -> CivilDate { try CivilClock(session).today() }

    /// Each of several who share an order gets a copy that names nobody else.
    private func order(_ id: AssignmentID) throws -> AssignmentOrderDocument {
        let stored = try Assignments(session).show(id)
        let order = stored.assignment.order
        let employee = try lines(order.person)
        return AssignmentOrderDocument(
            letterhead: Letterhead(office),
            number: order.number,
            date: try stored.zone.local(stored.issuedAt)?.date ?? today(),
            grounds: [PaperWords.basis(stored.assignment.basis)],
            employees: [employee],
            place: stored.names.unit,
            period: (order.startsOn, stored.assignment.endsOn),
            tasks: [PaperWords.task(order.kind, at: stored.names.unit)],
            provisions: [
                "Asuransi, tunjangan dan biaya perjalanan selama penugasan ditanggung sesuai ketentuan yang berlaku.",
                "Perintah ini disahkan Pejabat Pembina Kepegawaian paling lambat tanggal "
                    + stored.assignment.ratification.lastDay.text(in: .indonesian)
                    + "; bila tidak disahkan, perintah gugur dan pegawai kembali ke unit asal.",
            ],
            signatory: Signatory(headOf: office),
            copies: ["Kepala \(employee.unit);", "Kepala \(stored.names.unit)."]
        )
    }

    private func receipt(_ stored: StoredObjection) throws -> (any OfficialDocument, reference: String) {
        let filing = stored.objection.filing
        let answer = stored.answer.current
        let enclosures: [String] =
            switch filing.channel {
            case .portal: ["Keberatan tertulis melalui portal"]
            case .paper: ["Surat keberatan, satu berkas pindaian"]
            }
        let receipt = ObjectionReceipt(
            letterhead: Letterhead(office),
            number: stored.number,
            employee: try lines(filing.filedBy),
            decision: "Nomor \(stored.objection.decision.number)",
            decisionReceivedOn: stored.filing.current.start,
            filedAt: PaperWords.moment(filing.filedAt, answer.zone),
            filedOn: answer.start,
            objectUntil: stored.filing.current.lastDay,
            answerBy: answer.lastDay,
            enclosures: enclosures,
            receivedBy: Signatory(headOf: office)
        )
        return (receipt, stored.number)
    }

    private func call(_ id: Int64) throws -> CallLetter {
        let enrolment = try Training(session).enrolment(id)
        guard enrolment.stage == .enrolled, let first = enrolment.startsOn else {
            throw PaperFault.notYet(.callLetter)
        }
        let called = try lines(enrolment.person)
        return CallLetter(
            letterhead: Letterhead(office),
            number: letter?.number ?? PaperComposer.blank,
            date: try letter?.date ?? today(),
            employee: called,
            course: enrolment.courseName,
            provider: enrolment.provider ?? "Difasilitasi \(office.office)",
            period: (first, enrolment.endsOn ?? first),
            place: enrolment.location ?? "-",
            hours: enrolment.hours,
            contact: office.contact ?? office.office,
            signatory: Signatory(headOf: office),
            copies: ["Kepala \(called.unit)."]
        )
    }
}
