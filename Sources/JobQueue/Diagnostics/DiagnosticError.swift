/// Why a diagnostic job failed.
enum DiagnosticError: JobError {
    case asked(attempt: Int)
    case interrupted
    case arguments(String)

    var code: String {
        switch self {
        case .asked: "diagnostic.asked"
        case .interrupted: "diagnostic.interrupted"
        case .arguments: "diagnostic.arguments"
        }
    }

    var message: String {
        switch self {
        case .asked(let attempt): "attempt \(attempt) was to fail"
        case .interrupted: "told to stop"
        case .arguments(let expected): "the arguments must be \(expected)"
        }
    }
}
