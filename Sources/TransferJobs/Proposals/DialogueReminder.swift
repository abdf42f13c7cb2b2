import Delivery
import FoundationEssentials
import JobQueue
import Postgres
import TransferStore
import Transfers

/// Does what is due next while an employee has not answered: a reminder, or at the end the record that there is no answer.
///
/// What is due is read from the dialogue each time, so that a job that is repeated, or comes too early, does nothing twice.
struct DialogueReminder {
    let session: Session
    let settings: DeliverySettings

    func run(_ arguments: RemindOfDialogue) throws -> Outcome {
        let dialogues = Dialogues(session)
        guard let found = try dialogues.find(DialogueID(arguments.dialogue)) else {
            return .discard(reason: "dialogue: there is no dialogue of this number")
        }
        let proposal = try Proposals(session).lock(found.proposal).proposal
        if proposal.state == .frozen { return .snooze(.seconds(86_400)) }
        guard !proposal.state.isFinal else { return .complete(result: #"{"ended": "proposal"}"#) }
        do {
            return try remind(found)
        } catch let fault as any Fault {
            return .discard(reason: "\(fault.code): \(fault.sentence(in: .indonesian))")
        }
    }

    private func remind(_ found: StoredDialogue) throws -> Outcome {
        guard let (today, _) = found.zone.local(try CivilClock(session).moment()) else {
            throw PostgresError(.decoding, "the clock shows no date")
        }
        let calculator = try Deadlines(session).calculator(on: today)
        var done = Done.nothing
        let (_, stored) = try Dialogues(session).change(of: found.proposal) { dialogue, _, _ in
            guard dialogue.answer == nil, dialogue.closedOn == nil, let askedOn = dialogue.askedOn else { return }
            let schedule = try ReminderSchedule(askedOn: askedOn, calculator, zone: found.zone)
            if let due = dialogue.nextReminder(by: schedule) {
                guard today >= due else { return done = .tooEarly }
                try dialogue.remind(on: today, by: schedule)
                done = .reminded(schedule)
            } else if schedule.answerBy.isOver(on: today) {
                try dialogue.recordSilence(on: today, by: schedule)
                done = .recordedSilence
            } else {
                done = .tooEarly
            }
        }
        return try follow(done, stored)
    }

    /// What a run has done.
    private enum Done {
        /// The employee has answered.
        case nothing
        case tooEarly
        case reminded(ReminderSchedule)
        case recordedSilence
    }

    private func follow(_ done: Done, _ stored: StoredDialogue) throws -> Outcome {
        let number = stored.dialogue.reminders.count
        switch done {
        case .nothing:
            return .complete(result: #"{"did": "nothing"}"#)
        case .tooEarly:
            // The queue's clock is ahead of the proposals': it asks again, and not at once.
            return .snooze(.seconds(3_600))
        case .reminded(let schedule):
            try tell(stored, number: number)
            try Self.enqueue(for: stored, by: schedule, session)
            return .complete(result: JSONB(#"{"did": "reminded", "reminders": \#(number)}"#))
        case .recordedSilence:
            try Deadlines(session).stop(.dialogueAnswer, of: stored.proposal)
            return .complete(result: JSONB(#"{"did": "recordedSilence", "reminders": \#(number)}"#))
        }
    }

    private func tell(_ stored: StoredDialogue, number: Int) throws {
        try NoticePost(session: session, settings: settings).tell(
            stored.dialogue.employee,
            .dialogueReminder,
            subjects: JSONB(#"{"dialogue": \#(stored.id)}"#),
            key: "dialogue:\(stored.id):\(number)",
            isUrgent: false
        )
    }

    /// Enqueues the job for what is due next, in the morning of its day where the employee is.
    static func enqueue(for stored: StoredDialogue, by schedule: ReminderSchedule, _ session: Session) throws {
        let due = stored.dialogue.nextReminder(by: schedule) ?? schedule.answerBy.lastDay.adding(days: 1)
        guard let due else { return }
        let morning = Instant(date: due, second: 8 * 3_600, zone: stored.zone)
        let runAt = try CivilClock(session).realMoment(of: morning)
        try session.enqueue(
            NewJob(
                RemindOfDialogue.kind,
                args: try RemindOfDialogue(dialogue: stored.id.number).json(),
                runAt: Timestamp(unixMicroseconds: runAt.microseconds),
                uniqueKey: "dialogue:\(stored.id):\(due)",
                uniqueScope: .queued,
                orderingKey: "proposal:\(stored.proposal):dialogue"
            )
        )
    }

    private struct Subjects: Decodable {
        let dialogue: Int64
    }

    /// What the text of a reminder needs, as it stands now.
    static func values(_ notice: StoredNotice, _ session: Session, contact: String) throws -> [String: String] {
        let subjects: Subjects
        do {
            subjects = try JSONDecoder().decode(Subjects.self, from: Data(notice.subjects.text.utf8))
        } catch {
            throw NoticeFault.noSubject
        }
        guard let stored = try Dialogues(session).find(DialogueID(subjects.dialogue)),
            let askedOn = stored.dialogue.askedOn
        else { throw NoticeFault.subjectGone }
        let calculator = try Deadlines(session).calculator(on: askedOn)
        let schedule = try ReminderSchedule(askedOn: askedOn, calculator, zone: stored.zone)
        return [
            "name": try Proposals(session).show(stored.proposal).names.employee,
            "leader": stored.leaderName,
            "answer_by": schedule.answerBy.lastDay.text(in: notice.language),
            "contact": contact,
        ]
    }
}
