import JobQueue

/// A notice that cannot be made; repeating would not mend it.
enum NoticeFault: String, JobError {
    case unknownNotice
    case unknownText
    case subjectGone
    case noAddress
    case channelNotConfigured

    var code: String { "notice.\(rawValue)" }

    var message: String {
        switch self {
        case .unknownNotice: "there is no notice of this number"
        case .unknownText: "there is no text of the notice's name"
        case .subjectGone: "what the notice tells about is not on record any more"
        case .noAddress: "the recipient has no mail address on record"
        case .channelNotConfigured: "the daemon has no mail server or webhook for this notice"
        }
    }
}
