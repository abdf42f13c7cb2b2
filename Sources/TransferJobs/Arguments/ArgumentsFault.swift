public import JobQueue

/// A job whose arguments are not those of its kind; no repetition would mend that.
public struct ArgumentsFault: JobError {
    /// A word to look up.
    public let code = "arguments"
    /// What is wrong with which field.
    public let message: String

    init(kind: String, _ error: any Error) {
        let fault =
            switch error {
            case DecodingError.keyNotFound(let key, _): "the field \(key.stringValue) is missing"
            case DecodingError.typeMismatch(_, let context): "the field \(Self.path(context)) is of another type"
            case DecodingError.valueNotFound(_, let context): "the field \(Self.path(context)) is null"
            default: "they are not a JSON object of its fields"
            }
        message = "arguments of \(kind): \(fault)"
    }

    init(kind: String, field: String, expected: String) {
        message = "arguments of \(kind): the field \(field) has to be \(expected)"
    }

    private static func path(_ context: DecodingError.Context) -> String {
        context.codingPath.map(\.stringValue).joined(separator: ".")
    }
}
