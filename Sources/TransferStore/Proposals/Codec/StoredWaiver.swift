internal import Postgres
internal import Transfers

/// A waiver of a gate or of a document as JSON keeps it.
struct StoredWaiver: Codable {
    let gate: String?
    let document: String?
    let role: String
    let ground: String?
    let reason: String
    let letter: StoredLetter
    let employees: [StoredPerson]
    let validUntil: StoredDate?

    init(_ waiver: Waiver) {
        switch waiver.subject {
        case .gate(let code): (gate, document) = (code.text, nil)
        case .document(let code): (gate, document) = (nil, code.text)
        }
        role = waiver.role.rawValue
        ground = waiver.ground?.rawValue
        reason = waiver.reason
        letter = StoredLetter(waiver.letter)
        employees = waiver.employees.sorted { ($0.high, $0.low) < ($1.high, $1.low) }.map { StoredPerson($0) }
        validUntil = waiver.validUntil.map { StoredDate($0) }
    }

    func waiver() throws -> Waiver {
        let subject: Waiver.Subject
        if let document {
            subject = .document(DocumentCode(document))
        } else {
            guard let code = GateCode.allCases.first(where: { $0.text == gate }) else {
                throw PostgresError(.decoding, "a waiver names no gate and no document")
            }
            subject = .gate(code)
        }
        return Waiver(
            of: subject,
            by: try StoredJSON.word(OfficeRole.self, role),
            ground: try ground.map { try StoredJSON.word(WaiverGround.self, $0) },
            reason: reason,
            letter: letter.letter,
            employees: Set(employees.map(\.id)),
            validUntil: validUntil?.date
        )
    }
}
