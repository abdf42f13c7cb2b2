/// Arguments of `objection.alert`: calls the operators when the answer to an objection falls due, and decides nothing.
public struct AlertOfObjection: JobArguments {
    /// The kind `objection.alert`.
    public static let kind = "objection.alert"

    /// The objection's key.
    public var objection: Int64

    /// Asks for the next alert.
    public init(objection: Int64) {
        self.objection = objection
    }
}
