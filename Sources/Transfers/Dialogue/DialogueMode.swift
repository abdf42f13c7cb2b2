/// How a session of a dialogue was held.
public enum DialogueMode: String, Sendable, CaseIterable {
    case faceToFace = "TATAP_MUKA"
    case online = "DARING"
    case telephone = "TELEPON"
    /// The employee was invited and did not come, which is recorded as such and says nothing about consent.
    case notAttended = "TIDAK_HADIR"
}
