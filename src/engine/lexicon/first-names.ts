import { words } from "./words.ts";

/** First names that are mostly men’s, over the languages that news in English is written about. */
export const MALE_NAMES = words(`
aaron abdul abdullah abdulla abel abraham abu adam adrian ahmad ahmed aidan ajay akash akira alan albert alberto alejandro aleksandr
alessandro alex alexander alexei alexey alfred ali alistair allan allen alvaro amadou amit amir anand anatoly anders andre
andreas andrei andres andrew andrey andy angelo angus anil ankit anthony antoine anton antonio antony antonin archie arjun
armando arnold arthur arturo arun ashok asif atul austin avi babajide barack barry bart bashar ben benedict benjamin
bernard bernie bill billy blake bob bobby bola boris brad bradley brandon brendan brett brian bruce bruno bryan callum calvin cameron
carl carlos cesar chad chandra charles charlie chen chidi chinedu chris christian christoph christophe christopher chukwuemeka clarence
claude claudio clive colin connor conor craig cyril dale damien dan daniel danny darren dave david dean deepak denis
dennis derek desmond diego dieter dimitri dinesh dmitri dmitry dmytro dominic don donald douglas duncan dylan dwayne ed eddie eduardo
edward edwin eli elijah elliot elon emeka emmanuel enrique eric erik ernest ernesto ethan eugene evan fabio farhan
felipe felix ferdinand fernando francis francisco francois franco frank franz fred frederick gabriel gareth gary
gavin geoff geoffrey george georgios gerald gerard gerhard giorgio giovanni giuseppe glen glenn gordon graham grant greg gregory
guillaume guillermo gustavo guy hamid hamza hans harold harry hasan hassan hector heinz helmut henri henrik henry herbert
hiroshi howard hugh hugo hussein hyun ian ibrahim igor ikechukwu imran isaac ismail ivan ivor jack jacob jacques jake jakob jamal
james jamie jan jared jarrod jason javier jay jean jeff jeffrey jeremy jerome jerry jesse jesus jim jimmy jin joe joel johan
johann johannes john johnny jon jonas jonathan jordan jorge jose josef joseph josh joshua juan julian julius jun junichi
justin kamal karan karim karl kareem keir keith ken kenji kenneth kevin khalid kieran kofi kumar kunal kurt kwame kwasi kyle lamine
lance lars laurent lawrence lee leo leon leonard leonardo leonid leroy lewis liam lionel lloyd logan lorenzo louis luca lucas
luigi luis luka lukas luke magnus mahmoud malcolm manish manuel marc marcel marcelo marco marcos marcus mario marius mark marko markus
martin marvin masoud mateusz mathew mathias matt matteo matthew matthias maurice maurizio max maxim maximilian mehmet
michael michel miguel mihail mike mikhail milan mitch mohamed mohammad mohammed mohan morgan moses muhammad muhammadu mukesh musa mustafa narendra
nate nathan nathaniel naveen neil nelson nicholas nick nicolas nigel nikhil nikolai noah noel norman okechukwu olaf oleg oleksandr oliver olivier
olu omar oscar osama otto owen pablo paolo pascal patrick paul pawel pedro per peter phil philip philippe phillip pierre
pieter piotr prakash pranav rafael rahul raj rajesh rajiv rakesh ralph ramesh randy raphael rashid raul ravi ray
raymond reginald rene reza ricardo riccardo richard rick rishi robbie robert roberto robin rodney rodrigo roger rohan rohit roland
roman ron ronald rory ross roy rupert russell ryan sajid salman salvador sam sami samir samuel sandeep sanjay sean sebastian
segun selim serge sergei sergey sergio seth shane shaun shinzo sidney simon solomon stefan stefano stephen steve steven
stewart stuart sudhir sunil suresh sven syed tariq ted terence terry thabo theo theodore thomas tim timothy tobias toby todd
tom tommy tony travis trevor tunde tyler umar uwe vadim vasily victor vijay vikram viktor vincent vinod virat vitaly vivek
volodymyr walter warren wayne wei werner will willem william winston wolfgang xavier yaw yusuf yasser yves youssef yuri zachary zoran
`);
/** First names that are mostly women’s. */
export const FEMALE_NAMES = words(`
abigail ada adaeze adele agnes aisha alana alexandra alexis alice alicia alison allison alma amal amanda amara amber amelia
amina amy ana anastasia andrea angela angelina angie anita anjali ann anna annabel anne annette annie antonia aoife april
ariana asha ashley astrid audrey aung ava ayesha barbara beatrice becky bella bernadette beth bethany betty beverley brenda
bridget brigitte brooke camila camilla candice carla carly carmen carol carole caroline carolyn catherine cathy cecilia charlotte
chelsea cheryl chiara chidinma chioma chloe christina christine claire clara claudia colleen constance courtney cristina cynthia daisy dana daniela
danielle dawn deborah debbie debra deepika delia denise diana diane dolores donna dora doris dorothy ebony edith eileen
elaine eleanor elena elisa elisabeth elise eliza elizabeth ella ellen ellie elsa emily emma erica erin esther eva evelyn
faith farah fatima fatou felicity fiona flora florence frances francesca freya funke gabriela gabriella gail georgia georgina geraldine
gertrude gillian gina giorgia giulia gloria grace greta gwen hana hanna hannah harriet hazel heather heidi helen helena
hilary hillary holly hope ida imelda indira ines ingrid irene irina iris isabel isabella isabelle isla ivy jacinda jackie jacqueline jane
janet janice jasmine jean jeanette jenna jennifer jenny jessica jill joan joanna joanne jocelyn jodie josephine joy joyce
juanita judith judy julia juliana julie juliet june kamala karen karin karina kate katherine kathleen kathryn kathy katie katrina
kavita kay kayla keira kelly kemi kerry khadija kim kimberly kirsten kirsty kristen kristin lakshmi lara latoya laura lauren leah leila lena
lesley leslie leticia lila lilian lily linda lindsay lindsey lisa liz lola lorraine louise lucia lucy lydia lynn mabel
mackenzie maddie madeleine madison maggie malala margaret margot maria mariam marie marina marion marjorie marta martha mary matilda maureen
maya meera megan meghan mei melanie melinda melissa mercy meredith mia michelle mildred mina miranda miriam molly mona monica
monique nadia nadine nancy naomi natalia natalie natasha neha nicola nicole nicolette nina nkechi nora norma nisha octavia
olena olga olivia oluchi oprah paige pamela patience patricia paula pauline peggy penelope penny petra philippa phoebe phyllis pooja
priti priya priyanka rachel rania rebecca regina renee rhiannon rita roberta robyn rosa rosalind rose rosemary rosie roxanne ruth sabrina
sadia sadie sally samantha sandra sara sarah saoirse sasha selina serena shabana shannon sharon sheila shelley sherry shirley shreya siobhan sita smriti sofia sonia
sophia sophie stacey stella stephanie sue sunita susan susanna susie suzanne svetlana sylvia tamara tammy tania tanya tara tatiana
teresa tess thandiwe theresa therese tiffany tina toni tracey tracy ursula uma valentina valerie vanessa vera veronica
victoria viktoria violet virginia vivian wanda wendy whitney winifred yasmin yetunde ying yoko yolanda yulia yvette yvonne zainab zara zoe zuzana
`);
