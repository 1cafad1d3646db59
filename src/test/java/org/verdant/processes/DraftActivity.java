package org.verdant.processes;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;

/** A complete activity as a proposer types it: an institute of Pakistan with a ministry of Laos. */
final class DraftActivity {
    private DraftActivity() {}

    /**
     * @param n makes title, place and days differ from those of every other number
     * @param today it is held two months later or more
     */
    static JsonNode json(int n, LocalDate today) {
        var from = today.plusDays(60 + 5L * n);
        return Road.json("""
                {'title':'Dialogue %d on cross-border power trade along the Mekong','summary':'%s',
                 'partners':[{'name':'Ministry of Energy and Mines','country':'LA','type':'10','role':'4'}],
                 'countries':[{'country':'PK','percent':'50'},{'country':'LA','percent':'50'}],
                 'sectors':[{'code':'23110','percent':'100'}],'sdgTargets':['7.1','17.9'],
                 'plannedStart':'%s','plannedEnd':'%s',
                 'budget':{'total':{'amount':'40000.00','currency':'USD'},
                   'lines':[{'category':'EVENT','from':'%s','to':'%s','amount':'40000.00'}],
                   'funding':[{'organisation':'Institute of Energy','financeType':'110','amount':'40000.00','committed':true}]},
                 'trafficLight':'GREEN',
                 'contact':{'name':'A. Person','email':'a.person@institute.example','phone':'+92 51 0000000'},
                 'details':{'kind':'DIALOGUE','primaryTheme':'CONNECTIVITY','start':'%sT09:00:00','end':'%sT17:00:00',
                   'timeZone':'Asia/Vientiane','mode':'IN_PERSON','place':'Vientiane, hall %d','hostCountry':'LA',
                   'hostOrganisation':'Ministry of Energy and Mines','participatingCountries':['PK','LA'],
                   'participantsPlanned':60,'expectedOutput':'DECLARATION'}}""".formatted(
                        n,
                        "Ministries and grid companies agree on how power is traded across borders. "
                                .repeat(4)
                                .strip(),
                        from,
                        from.plusDays(2),
                        from,
                        from.plusDays(2),
                        from,
                        from.plusDays(2),
                        n));
    }
}
