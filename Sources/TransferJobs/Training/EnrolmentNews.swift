import Delivery
import JobQueue
import Postgres
import TransferStore
import Transfers

/// Tells a person what became of an enrolment, as it stands when the job runs.
struct EnrolmentNews {
    let session: Session
    let settings: DeliverySettings

    func tell(_ arguments: TellOfEnrolment) throws -> Outcome {
        do {
            let enrolment = try Training(session).enrolment(arguments.enrolment)
            let kind: NoticeKind
            switch enrolment.stage {
            case .enrolled: kind = .trainingEnrolled
            case .waitlisted: kind = .trainingWaitlisted
            default: return .complete(result: #"{"told": false}"#)
            }
            try EnrolmentNotices(session: session).tell(
                enrolment.person,
                kind,
                enrolment.id,
                by: NoticePost(session: session, settings: settings),
                isUrgent: false
            )
            return .complete(result: #"{"told": true}"#)
        } catch let fault as UnknownRecord {
            return .discard(reason: "\(fault.code): \(fault.sentence(in: .indonesian))")
        }
    }
}
