internal import Postgres
internal import Transfers

extension DialogueVersion {
    /// Reads a row of ``DialogueSQL``, whose columns it takes in their order.
    init(_ row: Row) throws {
        let returnOn: CivilDate? = try row.decode(at: 13)
        let notes = DialogueNotes(
            date: try row.decode(at: 4),
            mode: try StoredJSON.word(DialogueMode.self, try row.decode(at: 5)),
            place: try row.decode(at: 6),
            participants: try row.decode(at: 7),
            summary: try row.decode(at: 8),
            organisationNeeds: try row.decode(at: 9),
            employeeWishes: try row.decode(at: 10),
            concerns: Set(
                try row.decode(at: 11, as: [String].self).map { try StoredJSON.word(ConcernCode.self, $0) }
            ),
            support: Set(
                try row.decode(at: 12, as: [String].self).map { try SupportOffer(code: $0, returnOn: returnOn) }
            ),
            outcome: try row.decode(at: 14)
        )
        self.init(
            number: try row.decode(at: 1),
            basedOn: try row.decode(at: 2),
            notes: notes,
            author: try row.decode(at: 15),
            writtenAt: try row.decode(at: 16),
            confirmedByLeader: try row.decode(at: 17),
            confirmedByEmployee: try row.decode(at: 18)
        )
    }
}

extension SupportOffer {
    init(code: String, returnOn: CivilDate?) throws {
        if let returnOn, code == SupportOffer.returnOn(returnOn).code {
            self = .returnOn(returnOn)
            return
        }
        let plain: [SupportOffer] = [.training, .housing, .travelTime, .transitionPeriod]
        guard let offer = plain.first(where: { $0.code == code }) else {
            throw PostgresError(.decoding, "an offer of support is kept that is none")
        }
        self = offer
    }
}
