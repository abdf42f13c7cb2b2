import Delivery
import FoundationEssentials
import JobQueue
import Postgres
import TransferStore
import Transfers

/// Asks employees whose wishes are a year old whether these still hold, a page of them in each job.
///
/// The year is told by the day on which it ended, so that nobody is asked twice for one year however often this runs.
struct AspirationReminder {
    let session: Session
    let settings: DeliverySettings

    static let page = 500

    func run(_ arguments: RemindOfAspirations) throws -> Outcome {
        let after = arguments.after.flatMap { PersonID($0) }
        guard (after == nil) == (arguments.after == nil) else {
            return .discard(reason: "after: not the key of an employee")
        }
        let today = try CivilClock(session).today()
        do {
            let calculator = try Deadlines(session).calculator(on: today)
            let people = try Aspirations(session).stated(after: after, limit: Self.page)
            var due = 0
            for (employee, day) in people {
                guard let end = try Self.lastRenewal(of: employee, statedOn: day, by: today, calculator) else {
                    continue
                }
                try tell(employee, end)
                due += 1
            }
            if people.count == Self.page, let last = people.last { try goOn(after: last.employee) }
            return .complete(result: JSONB(#"{"seen": \#(people.count), "due": \#(due)}"#))
        } catch let fault as any Fault {
            // No rules on the day, or none on this length: no repetition would mend them.
            return .discard(reason: "\(fault.code): \(fault.sentence(in: .indonesian))")
        }
    }

    /// The last day, up to today, on which the employee was to be asked; nil in the first year.
    static func lastRenewal(
        of employee: PersonID,
        statedOn: CivilDate,
        by today: CivilDate,
        _ calculator: DeadlineCalculator
    ) throws -> CivilDate? {
        var profile = AspirationProfile(employee: employee, statedOn: statedOn)
        var last: CivilDate?
        while true {
            let next = try profile.renewalDue(by: calculator)
            guard next <= today, next > profile.statedOn else { return last }
            last = next
            profile.statedOn = next
        }
    }

    private func tell(_ employee: PersonID, _ end: CivilDate) throws {
        try NoticePost(session: session, settings: settings).tell(
            employee,
            .aspirationReminder,
            subjects: JSONB(#"{"employee": "\#(employee)"}"#),
            key: "aspiration:\(employee):\(end)",
            isUrgent: false
        )
    }

    private func goOn(after person: PersonID) throws {
        try session.enqueue(
            NewJob(
                RemindOfAspirations.kind,
                args: try RemindOfAspirations(after: person.description).json(),
                uniqueKey: "aspiration:\(person)",
                uniqueScope: .queued
            )
        )
    }

    private struct Subjects: Decodable {
        let employee: String
    }

    /// What the text needs, as it stands now.
    static func values(_ notice: StoredNotice, _ session: Session, contact: String) throws -> [String: String] {
        let subjects: Subjects
        do {
            subjects = try JSONDecoder().decode(Subjects.self, from: Data(notice.subjects.text.utf8))
        } catch {
            throw NoticeFault.noSubject
        }
        let aspirations = Aspirations(session)
        guard let person = PersonID(subjects.employee), let name = try aspirations.name(of: person) else {
            throw NoticeFault.subjectGone
        }
        do {
            let standing = try aspirations.standing(of: person)
            guard !standing.isWithdrawn else { throw NoticeFault.subjectGone }
            return [
                "name": name, "stated_on": standing.profile.statedOn.text(in: notice.language), "contact": contact,
            ]
        } catch AspirationStoreFault.nothingStated {
            throw NoticeFault.subjectGone
        }
    }
}
