/// Arguments of `dialogue.remind`: does what is due next while an employee has not answered.
public struct RemindOfDialogue: JobArguments {
    /// The kind `dialogue.remind`.
    public static let kind = "dialogue.remind"

    /// The dialogue's number.
    public var dialogue: Int64

    /// Asks for the next reminder.
    public init(dialogue: Int64) {
        self.dialogue = dialogue
    }
}
