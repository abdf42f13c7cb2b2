/// Arguments of `training.enrol`: plans a person's training for a post and takes the seats.
public struct EnrolInTraining: JobArguments {
    /// The kind `training.enrol`.
    public static let kind = "training.enrol"

    /// The employee's NIP.
    public var nip: String
    /// The post's code.
    public var post: String
    /// The unit's code; the first unit that has the post when nil.
    public var unit: String?
    /// The day on which the plan is made, in ISO form; the day of the run when nil.
    public var asOf: String?
    /// The notices go out at any hour.
    public var isUrgent: Bool?
    /// The number of the transfer that it follows; nil for a plan that somebody asked for.
    public var proposal: Int64?

    /// Asks for training.
    public init(
        nip: String,
        post: String,
        unit: String? = nil,
        asOf: String? = nil,
        isUrgent: Bool? = nil,
        proposal: Int64? = nil
    ) {
        self.nip = nip
        self.post = post
        self.unit = unit
        self.asOf = asOf
        self.isUrgent = isUrgent
        self.proposal = proposal
    }
}
