internal import Transfers

/// A meeting of the TPK as JSON keeps it, within the event by which it was recorded.
struct StoredMeeting: Codable {
    struct Member: Codable {
        let person: StoredPerson
        let hasConflict: Bool?
        let voted: Bool
    }

    let members: [Member]
    let minutes: StoredLetter
    let outcome: String

    init(_ meeting: CommitteeMeeting) {
        members = meeting.members.map {
            Member(person: StoredPerson($0.person), hasConflict: $0.hasConflict, voted: $0.voted)
        }
        minutes = StoredLetter(meeting.minutes)
        outcome = meeting.outcome.rawValue
    }

    func meeting(reason: String) throws -> CommitteeMeeting {
        CommitteeMeeting(
            members: members.map { .init($0.person.id, hasConflict: $0.hasConflict, voted: $0.voted) },
            minutes: minutes.letter,
            outcome: try StoredJSON.word(CommitteeOutcome.self, outcome),
            reason: reason
        )
    }
}
