/// Arguments of `followup.open`: does what is due next in a follow-up.
public struct OpenFollowUp: JobArguments {
    /// The kind `followup.open`.
    public static let kind = "followup.open"

    /// The follow-up's number.
    public var followUp: Int64

    /// Asks for what is due next.
    public init(followUp: Int64) {
        self.followUp = followUp
    }
}
