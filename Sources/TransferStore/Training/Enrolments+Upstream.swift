internal import Postgres
public import Transfers

extension Enrolments {
    /// Records that SIASN or SIMPEG has taken a certified result over.
    ///
    /// The same receipt again changes nothing. What was taken over stays so: a wrong receipt is corrected, never removed.
    ///
    /// - Parameters:
    ///   - id: The enrolment.
    ///   - system: The system.
    ///   - reference: The number or identifier that it gave.
    ///   - day: The day on which it took the result over; nil for today.
    ///   - person: Who enters it; somebody else than who was trained.
    ///   - correction: Why the receipt on record is wrong, to replace that; nil for the first receipt.
    /// - Returns: Whether anything changed.
    /// - Throws: `EnrolmentFault`, ``UnknownRecord/enrolment(_:)``, `PostgresError`.
    public func sync(
        _ id: Int64,
        with system: UpstreamSystem,
        reference: String,
        on day: CivilDate? = nil,
        by person: PersonID,
        correction: String? = nil
    ) throws -> Bool {
        let enrolment = try lock(id)
        guard person != enrolment.person else { throw EnrolmentFault.ownReceipt }
        let known = try receipts(of: id).first?.receipt
        let today = try CivilClock(session).today()
        let receipt = try UpstreamReceipt(
            system,
            reference: reference,
            registeredOn: day ?? known?.registeredOn ?? today,
            finishedOn: enrolment.endsOn ?? enrolment.startsOn,
            today: today
        )
        guard receipt != known else { return false }
        if let correction {
            try correct(enrolment, with: receipt, by: person, because: correction)
        } else {
            try takeOver(enrolment, with: receipt, by: person)
        }
        return true
    }

    private func takeOver(_ enrolment: Enrolment, with receipt: UpstreamReceipt, by person: PersonID) throws {
        guard enrolment.stage != .synced else { throw EnrolmentFault.syncedBefore }
        guard enrolment.stage == .certified else { throw EnrolmentFault.notCertified }
        try session.execute(ReceiptSQL.add(receipt, to: enrolment.id, by: person, correction: nil))
        try move(enrolment, EnrolmentMove(to: .synced, by: person, reason: receipt.label))
    }

    private func correct(
        _ enrolment: Enrolment,
        with receipt: UpstreamReceipt,
        by person: PersonID,
        because correction: String
    ) throws {
        guard enrolment.stage == .synced else { throw EnrolmentFault.notSynced }
        guard !correction.allSatisfy(\.isWhitespace) else { throw EnrolmentFault.reasonMissing }
        try session.execute(ReceiptSQL.add(receipt, to: enrolment.id, by: person, correction: correction))
    }

    /// The receipts of an enrolment, the newest first; it is the one that holds.
    ///
    /// - Throws: `PostgresError`.
    public func receipts(of id: Int64) throws -> [StoredReceipt] {
        try session.query(ReceiptSQL.all(of: id)).map { row in
            StoredReceipt(
                receipt: UpstreamReceipt(
                    stored: try StoredJSON.word(UpstreamSystem.self, try row.decode(at: 0)),
                    reference: try row.decode(at: 1),
                    registeredOn: try row.decode(at: 2)
                ),
                correction: try row.decode(at: 3),
                actor: try row.decode(at: 4),
                at: try row.decode(at: 5)
            )
        }
    }

    /// Certified results that no receipt shows to be in SIASN or SIMPEG, those that wait longest first.
    ///
    /// - Parameters:
    ///   - nip: Of one employee; nil for all.
    ///   - limit: The most results.
    /// - Returns: The results.
    /// - Throws: `PostgresError`.
    public func unsynced(nip: String? = nil, limit: Int) throws -> [UnsyncedResult] {
        try session.query(ReceiptSQL.unsynced(nip, limit)).map { row in
            UnsyncedResult(
                enrolment: try row.decode(at: 0),
                nip: try row.decode(at: 1),
                name: try row.decode(at: 2),
                courseName: try row.decode(at: 3),
                trainingKind: try row.decode(at: 4),
                year: try row.decode(at: 5),
                hours: try row.decode(at: 6),
                certificate: try row.decode(at: 7),
                startsOn: try row.decode(at: 8),
                endsOn: try row.decode(at: 9),
                certifiedAt: try row.decode(at: 10),
                isOnRecord: try row.decode(at: 11)
            )
        }
    }
}
