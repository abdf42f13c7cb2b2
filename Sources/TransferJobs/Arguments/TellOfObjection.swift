/// Arguments of `objection.tell`: tells whoever filed an objection what happened to it.
public struct TellOfObjection: JobArguments {
    /// The kind `objection.tell`.
    public static let kind = "objection.tell"

    /// The objection's key.
    public var objection: Int64
    /// The number of the event within the objection.
    public var event: Int

    /// Asks for a notice.
    public init(objection: Int64, event: Int) {
        self.objection = objection
        self.event = event
    }
}
