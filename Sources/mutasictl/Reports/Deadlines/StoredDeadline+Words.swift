import TransferStore
import Transfers

extension StoredDeadline.Purpose {
    /// The word for programs.
    var code: String {
        switch self {
        case .deadline(let name): name.rawValue
        case .deferredDialogue: "DIALOGUE_DEFERRED"
        case .deferredDocument(let code): "DOCUMENT_DEFERRED:\(code.text)"
        case .documentAge(let code): "DOCUMENT_AGE:\(code.text)"
        case .assignmentItem(let item): "\(item.deadline.rawValue):\(item.rawValue)"
        }
    }
}

extension StoredDeadline.Standing {
    /// The word for programs.
    var name: String {
        switch self {
        case .running: "RUNNING"
        case .met: "MET"
        case .stopped: "STOPPED"
        }
    }
}

extension DeadlineOwner {
    /// The word for programs, such as `proposal:12`.
    var code: String {
        switch self {
        case .proposal(let id): "proposal:\(id)"
        case .assignment(let id): "assignment:\(id)"
        }
    }
}
