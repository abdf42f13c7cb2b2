extension Announcement {
    /// The announcement as JSON, always the same bytes for the same announcement.
    public var canonicalJSON: String {
        var json = JSONWriter()
        json.object { json in
            json.field("announcement", number)
            // Only where it applies, so that the form of what is genuine stays as it was.
            if isDemonstration { json.field("demonstration", DemonstrationMark.sentence(in: .indonesian)) }
            json.object(decree.instrument.field) { decree.write(to: &$0) }
            json.object("objection") { json in
                json.field("to", "PPK")
                json.field("until", objectionUntil.description)
            }
            let struckOut = Dictionary(
                records.compactMap { record in record.corrects.map { ($0, record.number) } },
                uniquingKeysWith: { first, _ in first }
            )
            json.array("records") { json in
                for record in records {
                    json.object { record.write(to: &$0, struckOutBy: struckOut[record.number]) }
                }
            }
            json.field("withheld", withheld.count)
        }
        return json.text
    }

    /// The text whose checksum is published: the form's name and version, and the JSON.
    ///
    /// Whoever changes the form gives it a new version, so that old checksums can still be verified.
    public var checksumText: String {
        decree.instrument.form + "\n" + canonicalJSON
    }
}
