import Postgres
import TestSupport
import TransferStore
import Transfers

/// The demonstration province with its urgent need after the earthquake, and a roster of three.
///
/// One volunteers, and two go by turn. It is 2 October 2025, nine in the morning in Jakarta and eleven on the island.
struct AssignmentProvince {
    static let decree = "188/217/KPTS/2025"
    static let safeguards = Set(Safeguard.allCases).subtracting([.licence, .moratorium])

    let province: ProposalProvince
    let session: Session
    let need: NeedID
    /// The volunteer, and those who go by turn, the nearer first.
    let volunteer: PersonID
    let near: PersonID
    let far: PersonID
    let clerk: ProposalActor
    let ppk: ProposalActor
    var assignments: Assignments { Assignments(session) }

    init() throws {
        province = try ProposalProvince()
        session = province.session
        let people = People(session)
        guard let urgent = try Needs(session).list(.all).first(where: { $0.need.urgency != .normal }) else {
            throw NotThere()
        }
        need = urgent.id
        volunteer = try people.find(nip: "198203042010011939").id
        near = try people.find(nip: "198609132011112972").id
        far = try people.find(nip: "197603212007111923").id
        clerk = province.operator
        ppk = ProposalActor(try people.find(nip: SeededProvince.dewi).id, as: .ppk)
        try session.appoint([SeededProvince.dewi], to: "PPK")
        let assignments = Assignments(session)
        let skill = ProvenSkill("SAR", evidence: "Sertifikat 12/2025")
        try session.transaction {
            try assignments.enter(volunteer, volunteers: true, travelMinutes: 300, skills: [skill])
            try assignments.enter(near, volunteers: false, travelMinutes: 30, skills: [skill])
            try assignments.enter(far, volunteers: false, travelMinutes: 600, skills: [skill])
        }
    }

    private struct NotThere: Error {}

    static let status = AssignmentBasis.Kind.disaster(
        .province,
        areas: ["Kabupaten Laut Seribu"],
        validUntil: .day(2025, 12, 31)
    )

    func request(_ number: String, _ choice: AssignmentRequest.Choice) -> AssignmentRequest {
        var request = AssignmentRequest(
            need: need,
            number: number,
            basis: Self.status,
            skills: ["SAR"],
            choice: choice,
            safeguards: Self.safeguards
        )
        let heard = OralConsent(at: Instant(date: .day(2025, 10, 1), second: 79_200, zone: .wib), heardBy: heardBy)
        for person in [volunteer, near, far] { request.consents[person] = heard }
        return request
    }

    private var heardBy: PersonID { clerk.person ?? volunteer }

    /// Issues an order, which commits.
    @discardableResult
    func issue(
        _ number: String = "800.1.11.1/7/2025",
        _ choice: AssignmentRequest.Choice = .first(1),
        _ change: (inout AssignmentRequest) -> Void = { _ in }
    ) throws -> [AppliedAssignment] {
        var request = request(number, choice)
        change(&request)
        return try session.transaction { try assignments.issue(request, by: clerk) }
    }

    /// Applies an event, which commits.
    @discardableResult
    func apply(
        _ event: AssignmentEvent,
        to id: AssignmentID,
        by actor: ProposalActor
    ) throws -> AppliedAssignment? {
        try session.transaction { try assignments.apply(event, to: id, by: actor) }
    }
}
