import Postgres

@testable import TransferStore
@testable import Transfers

/// The fixed statements on announcements, objections and provisional lists.
enum AnnouncementStatements {
    private static let id = AnnouncementID(1)
    private static let package = PackageID(1)
    private static let proposal = ProposalID(1)
    private static let objection = ObjectionID(1)
    private static let nobody = PersonID(high: 0, low: 0)
    private static let deadline = Deadline(
        name: .objectionAnswer,
        length: .workingDays(21),
        basis: "x",
        start: .today,
        lastDay: .today,
        zone: .wib,
        calendarVersion: "x"
    )

    /// - Throws: nothing that is not a fault of the test itself.
    static var all: [SQL] {
        get throws {
            let decree = try PublishedDecree(Decree(Letter(number: "1", date: .today)), legalBasis: ["x"])
            let entry = try AnnouncementEntry(
                name: PersonName(name: "x"),
                from: nil,
                to: AnnouncedPlace(post: "x", unit: "x"),
                district: "x",
                effectiveOn: .today,
                kind: .transfer
            )
            let held = WithheldLine(
                .proposal(proposal),
                try WithheldEntry(decidedBy: nobody, reason: "x"),
                insteadOf: entry
            )
            let announcements = [
                AnnouncementSQL.one(number: "x"), AnnouncementSQL.one(id),
                AnnouncementSQL.latest(of: .package(package)), AnnouncementSQL.latest(of: .order(1)),
                AnnouncementSQL.about(.proposal(proposal)),
                AnnouncementSQL.about(.assignment(AssignmentID(1))), AnnouncementSQL.published,
                AnnouncementSQL.all(.one),
                AnnouncementSQL.named("x"), AnnouncementSQL.records(of: [1]), AnnouncementSQL.withheld(of: [1]),
                AnnouncementSQL.add(for: .package(package), decree, objectionUntil: .today, by: nil),
                AnnouncementSQL.addRecord(to: id, about: .proposal(proposal), entry, by: nil),
                AnnouncementSQL.withhold(held, in: id), AnnouncementSQL.publish(id, of: .package(package), by: nil),
                AnnouncementSQL.redact(id, 1, by: nobody, "x"), AnnouncementSQL.keep([], []), AnnouncementSQL.files,
                AnnouncementSQL.lockFiles,
                AnnouncementSQL.district(of: "U"),
            ]
            let figures = AggregateTable.allCases.map { AggregateSQL.cells($0, from: .today, through: .today) }
            return try announcements + figures + objections + lists
        }
    }

    private static var objections: [SQL] {
        get throws {
            let filed = try Objection(
                ObjectionFiling(
                    number: "x",
                    by: nobody,
                    at: Instant(date: .today, second: 0, zone: .wib),
                    .portal,
                    grounds: "x"
                ),
                against: ContestedDecision(number: "x", subject: .transfer, person: nobody, deciders: []),
                filingDeadline: Deadline(
                    name: .objectionFiling,
                    length: .workingDays(14),
                    basis: "x",
                    start: .today,
                    lastDay: .today,
                    zone: .wib,
                    calendarVersion: "x"
                ),
                answerDeadline: deadline
            )
            return [
                ObjectionSQL.one(number: "x"), ObjectionSQL.one(objection), ObjectionSQL.lock(number: "x"),
                ObjectionSQL.all(.one), ObjectionSQL.pending, ObjectionSQL.add(filed, for: proposal),
                ObjectionSQL.update(objection, filed, decidedBy: nil),
                ObjectionSQL.addEvent(objection, .filed, from: nil, to: .filed, by: .worker, "{}"),
                ObjectionSQL.events(objection), ObjectionSQL.decider(of: objection), ObjectionSQL.verify(nil),
                ObjectionSQL.deadlines([1]),
                ObjectionSQL.addDeadline(deadline, version: 1, holds: true, of: objection),
                ObjectionSQL.note(.first, of: objection), ObjectionSQL.zone(of: nobody),
            ]
        }
    }

    private static var lists: [SQL] {
        let list = ProvisionalList(of: [], deadline: deadline, corrections: [], finalOn: nil)
        let correction = DataCorrection(person: nobody, field: "x", claim: "x", raisedOn: .today)
        return [
            ProvisionalListSQL.one(of: package), ProvisionalListSQL.lock(package), ProvisionalListSQL.members(1),
            ProvisionalListSQL.corrections(1), ProvisionalListSQL.add(list, of: package, by: nobody),
            ProvisionalListSQL.add([nobody], to: 1), ProvisionalListSQL.raise(correction, number: 1, in: 1),
            ProvisionalListSQL.answer(1, .corrected, by: nobody, in: 1), ProvisionalListSQL.makeFinal(1, on: .today),
        ]
    }
}
