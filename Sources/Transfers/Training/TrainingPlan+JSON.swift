extension TrainingPlan {
    /// Writes the items, and the structural training after them.
    func writeItems(to json: inout JSONWriter, _ language: Language) {
        for item in items {
            json.object { json in
                json.field("course", item.course?.text)
                json.field("name", item.name ?? Self.nonStandardName(in: language))
                json.field("because", item.because)
                json.field("jp", item.hours)
            }
        }
        guard let structural else { return }
        json.object { json in
            json.field("course", structural.rawValue)
            json.field("because", TrainingPlanner.firstManagerialPost.text)
            json.field("queued", true)
        }
    }

    /// What training outside of the catalogue is called.
    public static func nonStandardName(in language: Language) -> String {
        switch language {
        case .indonesian: "Pengembangan di luar katalog (coaching, mentoring, pelatihan khusus)"
        case .english: "Development outside of the catalogue (coaching, mentoring, special training)"
        }
    }
}
