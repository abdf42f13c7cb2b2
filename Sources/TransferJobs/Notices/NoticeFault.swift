import JobQueue

/// A notice that cannot be made; repeating would not mend it.
enum NoticeFault: String, JobError {
    case unknownNotice
    case unknownText
    case noSubject
    case subjectGone
    case noAddress
    case channelNotConfigured

    var code: String { "notice.\(rawValue)" }

    var message: String {
        switch self {
        case .unknownNotice: "there is no notice of this number"
        case .unknownText: "there is no text of the notice's name"
        case .noSubject: "the notice does not name what its text tells about"
        case .subjectGone: "what the notice tells about is not on record any more"
        case .noAddress: "the recipient has no mail address on record"
        case .channelNotConfigured: "the daemon has no mail server or webhook for this notice"
        }
    }
}

extension Outcome {
    /// Final, with the fault's code before its sentence.
    static func discard(_ fault: some JobError) -> Outcome { .discard(reason: "\(fault.code): \(fault.message)") }
}
